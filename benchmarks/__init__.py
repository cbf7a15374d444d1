"""Measurements of the explorer in a real pseudo-terminal."""
