"""The completion for zsh."""

from shlex import quote

from beleidstui.command_names import FIND
from beleidstui.parser import Parser
from tools.completing import CHOICE, FILE, FOLDER, ITEM, WORD, Option, Value, fill, options, values

# The blank before a function keeps zsh from putting arguments of its own before ours.
_ACTIONS = {
    FOLDER: "_directories",
    FILE: "_files",
    ITEM: " _beleidstui_ask 1",
    WORD: " _beleidstui_ask 4",
}


def zsh_completion(root: Parser) -> str:
    """Give the function: the declaration as specifications, in the template that uses them."""
    specs: dict[str, list[str]] = {name: [] for name in ("", *root.commands)}
    for option in options(root):
        specs[option.command] += _option_specs(option)
    for value in values(root):
        specs[value.command].append(_value_spec(value))
    commands = [f"{name}:{command.about}" for name, command in root.commands.items()]
    last = sorted(root.commands, key=lambda name: name == FIND)
    return fill(
        "_beleidstui",
        COMMANDS="\n".join(f"        {quote(one)}" for one in commands),
        ROOT=_lines(specs[""], 8),
        CASES="\n".join(_case(name, specs[name]) for name in last),
    )


def _case(command: str, specs: list[str]) -> str:
    pattern = f"{command} | *" if command == FIND else command
    return f"        {pattern}) _arguments {_lines(specs, 12)} && ret=0 ;;"


def _option_specs(option: Option) -> list[str]:
    value = ""
    if option.kind:
        colons = ":" if option.needs_value else "::"
        value = f"{colons}{_plain(option.metavar)}:{_action(option.kind, option.choices)}"
    others = f"({' '.join(option.names)})"
    mark = "=" if option.kind else ""
    about = _plain(option.about)
    return [quote(f"{others}{name}{mark}[{about}]{value}") for name in option.names]


def _value_spec(value: Value) -> str:
    place = "*" if value.repeats else "1"
    return quote(f"{place}:{_plain(value.metavar)}:{_action(value.kind, value.choices)}")


def _action(kind: str, choices: tuple[str, ...]) -> str:
    return f"({' '.join(choices)})" if kind == CHOICE else _ACTIONS.get(kind, " ")


def _plain(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\[]:" else sign for sign in text)


def _lines(specs: list[str], indent: int) -> str:
    return "".join(f"\\\n{' ' * indent}{spec} " for spec in specs).rstrip()
