"""The names of the commands; apart from their arguments, whose parser costs a look-up 9 ms."""

FIND = "zoek"
SHOW = "toon"
LIST = "lijst"
CHECK = "controleer"
COMMANDS = (FIND, SHOW, LIST, CHECK)
HELP = "help"
"""Asks for the help where it is alone, or stands before a command."""
