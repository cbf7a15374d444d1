"""The completion for bash."""

from shlex import join, quote

from beleidstui.parser import Parser
from tools.completing import fill, options, values


def bash_completion(root: Parser) -> str:
    """Give the script: the declaration as tables, and the template that reads them."""
    names: dict[str, list[str]] = {}
    kinds = []
    for option in options(root):
        names.setdefault(option.command, []).extend(option.names)
        for name in option.names if option.kind else ():
            must = "1" if option.needs_value else ""
            kinds.append(_case(f"{option.command} {name}", option.kind, option.choices, must))
    for value in values(root):
        place = "*" if value.repeats else "1"
        kinds.append(_case(f"{value.command} ", value.kind, value.choices, "", place))
    return fill(
        "beleidstui.bash",
        COMMANDS=join(root.commands),
        COMMAND_CASES="|".join(root.commands),
        OPTIONS="\n".join(
            f"    {quote(command)}) options=({join(found)}) ;;" for command, found in names.items()
        ),
        KINDS="\n".join(kinds),
    )


def _case(
    pattern: str, kind: str, choices: tuple[str, ...], must: str, place: str | None = None
) -> str:
    end = {None: "", "*": "*", "1": "1"}[place]
    chosen = f" choices=({join(choices)})" if choices else ""
    needs = f" needed={must}" if must else ""
    return f"    {quote(pattern)}{end}) kind={kind}{chosen}{needs} ;;"
