"""The presenter's mode: loaded only when asked for."""
