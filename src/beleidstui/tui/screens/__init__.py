"""Screens: they wire widgets to what they show."""
