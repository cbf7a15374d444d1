"""One reader for each form in which papers come; each gives the same flat blocks."""
