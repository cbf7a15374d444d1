"""A terminal explorer for Dutch policy articles."""
