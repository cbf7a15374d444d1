"""The completion for fish."""

from beleidstui.parser import Parser
from tools.completing import CHOICE, FILE, FOLDER, ITEM, WORD, Option, Value, fill, options, values

_ARGUMENTS = {
    FOLDER: "(__fish_complete_directories)",
    FILE: "(__fish_complete_path)",
    ITEM: "(__beleidstui_ask 1)",
    WORD: "(__beleidstui_ask 4)",
}


def fish_completion(root: Parser) -> str:
    """Give the script: a line for each thing declared, after the template's functions."""
    lines = [
        f"complete -c beleidstui -n '__beleidstui_at root' -a {name} -d {_quote(command.about)}"
        for name, command in root.commands.items()
    ]
    lines.append(f"complete -c beleidstui -n '__beleidstui_at root' -a '{_ARGUMENTS[WORD]}'")
    lines += map(_option_line, options(root))
    lines += map(_value_line, values(root))
    takers = dict.fromkeys(name for one in options(root) if one.kind for name in one.names)
    return fill(
        "beleidstui.fish",
        TAKERS=" ".join(takers),
        COMMANDS=" ".join(root.commands),
        LINES="\n".join(lines),
    )


def _option_line(option: Option) -> str:
    names = " ".join(
        f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
    )
    value = f" -x{_argument(option.kind, option.choices)}" if option.kind else ""
    about = _quote(option.about)
    where = f"'__beleidstui_at {option.command or 'root'}'"
    return f"complete -c beleidstui -n {where} {names}{value} -d {about}"


def _value_line(value: Value) -> str:
    where = f"'__beleidstui_at {value.command}{'' if value.repeats else ' first'}'"
    return f"complete -c beleidstui -n {where}{_argument(value.kind, value.choices)}"


def _argument(kind: str, choices: tuple[str, ...]) -> str:
    offered = " ".join(choices) if kind == CHOICE else _ARGUMENTS.get(kind, "")
    return f" -a {_quote(offered)}" if offered else ""


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
