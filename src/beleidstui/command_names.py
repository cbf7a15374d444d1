"""The names of the commands; apart from their arguments, whose parser costs a look-up 9 ms."""

FIND = "zoek"
SHOW = "toon"
LIST = "lijst"
CHECK = "controleer"
COMMANDS = (FIND, SHOW, LIST, CHECK)
