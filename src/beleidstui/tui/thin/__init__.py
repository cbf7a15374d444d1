"""The way to the terminal: only what changes is sent, with the fewest bytes."""
