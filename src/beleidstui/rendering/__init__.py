"""An item as text: pure functions, no screen and no printing."""
