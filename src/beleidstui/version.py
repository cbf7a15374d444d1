"""The version of the program, as plain text: package metadata costs a look-up 20 ms."""

__version__ = "0.2.0"
