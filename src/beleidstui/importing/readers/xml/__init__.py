"""Official XML, and the metadata of papers."""
