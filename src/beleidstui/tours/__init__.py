"""Tours: what is shown to a room, and the check of it."""
