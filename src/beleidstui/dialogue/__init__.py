"""The face that one walks through in a linear dialogue: without a screen, for any reader."""
