"""The names of the commands; apart from their arguments, whose parser costs a look-up 9 ms."""

FIND = "zoek"
SHOW = "toon"
LIST = "lijst"
MONEY = "geld"
COMPARE = "vergelijk"
CHECK = "controleer"
NEW = "nieuw"
IMPORT = "importeer"
READ = "lees"
BUILD = "bouw"
COMMANDS = (FIND, SHOW, LIST, MONEY, COMPARE, CHECK, NEW, IMPORT, READ, BUILD)
HELP = "help"
"""Asks for the help where it is alone, or stands before a command."""
OF_EXPLORER = {
    "--content": True,
    "--open": True,
    "--zoek": True,
    "--thema": True,
    "--kiosk": False,
    "--kiosk-rust": True,
    "--demo": False,
    "--rondleiding": True,
}
"""The options that start the explorer where there is nothing else; whether a value follows."""


def are_for_explorer(words: list[str]) -> bool:
    """Tell whether these arguments start the explorer, as far as can be told without a parser."""
    left = iter(words)
    for word in left:
        name, has_value, _ = word.partition("=")
        takes_value = OF_EXPLORER.get(name)
        if takes_value is None or (has_value and not takes_value):
            return False
        if takes_value and not has_value and next(left, None) is None:
            return False
    return True
