"""Editions side by side: which texts belong together, and what changed in them."""
