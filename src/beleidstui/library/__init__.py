"""What the program reads: nodes, terms, links and words by key, never all at once."""
