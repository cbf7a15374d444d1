"""Pages: as the repository publishes them, or saved from a site."""
