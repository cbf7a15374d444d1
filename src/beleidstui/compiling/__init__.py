"""From what was written to what is read: proved, linked and kept."""
