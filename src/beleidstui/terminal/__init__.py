"""The terminal below all faces: what the system can do, and what is typed before a face is up."""
