"""The checks of what the content means, one concept a module."""
