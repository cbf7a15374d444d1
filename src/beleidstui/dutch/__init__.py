"""The Dutch language: one idea of a word for links, search and checks."""
