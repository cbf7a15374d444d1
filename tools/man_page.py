"""The man page, in the macros of man(7)."""

import textwrap
from collections.abc import Iterable, Iterator

from beleidstui import texts
from beleidstui.parser import Parser, invocation, sentence, usage
from beleidstui.tui.commands import COMMANDS
from beleidstui.tui.demo.keys import TOUR_COMMANDS
from beleidstui.version import __version__

EDITED = "2026-11-24"
"""The day on which the text in this module was last changed by hand."""
LINE = 66
"""The length of a line of the source, in characters; mandoc wants at most 80 bytes."""

DESCRIPTION = """\
U leest de officiële tekst, u ziet welke afkortingen en begrippen erin staan en waar ze nog meer
voorkomen, en u citeert met één toets.
Zoeken mag met een typefout.
Bij alles staat de herkomst: letterlijk uit de bron, afgeleid, of geschreven door de redactie.
Een woord dat geen opdracht is, is een zoekvraag.
Voor een woord dat op een opdracht of een optie lijkt, zet u --.
Het antwoord gaat naar de standaarduitvoer, een melding naar de standaardfout."""
ENVIRONMENT = (
    ("BELEIDSTUI_CONTENT", "de map met inhoud, als --content ontbreekt"),
    ("ACCESSIBLE", "bij 1 start altijd de dialoog van --plain"),
    ("NO_COLOR", "is deze variabele gezet en niet leeg, dan zijn er geen kleuren"),
    ("TERM", "bij dumb zijn er geen kleuren, en start de dialoog van --plain"),
    ("COLORTERM", "bij truecolor gebruikt de verkenner alle kleuren"),
    ("LC_ALL, LC_CTYPE, LANG", "bij C of POSIX staan er alleen ASCII-tekens op het scherm"),
    ("COLUMNS", "de breedte van de hulp, in tekens"),
)
FILES = (
    (
        "$XDG_CONFIG_HOME/beleidstui/instellingen.toml",
        "het thema dat u koos; zonder die variabele in ~/.config",
    ),
    (
        "$XDG_STATE_HOME/beleidstui/plekken.json",
        "waar u was, per map; zonder die variabele in ~/.local/state",
    ),
    (
        "$XDG_CACHE_HOME/beleidstui",
        "wat al gelezen is; u mag het altijd weggooien; zonder die variabele in ~/.cache",
    ),
)
EXIT_CODES = (
    ("0", "gevonden, of in orde"),
    ("1", "niets gevonden"),
    ("2", "fout; de melding zegt wat u kunt doen"),
    ("130", "gestopt met ctrl+c"),
)

KEYS = (*COMMANDS, *TOUR_COMMANDS)

Rows = Iterable[tuple[str, str]]


def man_page(root: Parser) -> str:
    """Give the page: names, values, options, examples and keys as they are declared."""
    return "\n".join(
        [
            "'\\\" -*- coding: UTF-8 -*-",
            '.\\" Gemaakt met `make share`: verander dit bestand niet.',
            f'.TH BELEIDSTUI 1 {EDITED} "beleidstui {__version__}" "Opdrachten voor gebruikers"',
            ".SH NAAM",
            "beleidstui \\- verken, doorzoek en citeer Nederlandse beleidsartikelen",
            ".SH OVERZICHT",
            *_synopsis(root),
            ".SH BESCHRIJVING",
            *_prose(root.about),
            *(line for said in DESCRIPTION.splitlines() for line in _prose(said)),
            *_section("VOORBEELDEN", root.examples),
            *_section("OPTIES", _rows(root)),
            ".SH OPDRACHTEN",
            *(line for command in root.commands.values() for line in _command(command)),
            ".SH TOETSEN",
            *_keys(),
            *_section("OMGEVING", ENVIRONMENT),
            *_section("BESTANDEN", FILES),
            *_section("AFSLUITCODE", EXIT_CODES),
            "",
        ]
    )


def _synopsis(root: Parser) -> Iterator[str]:
    for number, parser in enumerate((root, *root.commands.values())):
        if number:
            yield ".br"
        name, *rest = usage(parser).split(" ", 1)
        yield f".B {_text(name)}\n{_text(' '.join(rest))}"


def _command(parser: Parser) -> Iterator[str]:
    yield f'.SS "{_text(parser.prog)}"'
    yield from _prose(sentence(parser.about))
    yield from _table(_rows(parser))
    yield ".PP"
    yield "Voorbeelden:"
    yield from _table(parser.examples)


def _keys() -> Iterator[str]:
    for place, title in texts.HELP_PLACE.items():
        yield f'.SS "{_text(title)}"'
        yield from _table([(key.shown, key.tooltip) for key in KEYS if key.place == place])


def _rows(parser: Parser) -> list[tuple[str, str]]:
    return [(invocation(one), one.help or "") for one in (*parser.values, *parser.options)]


def _section(title: str, rows: Rows) -> list[str]:
    return [f".SH {title}", *_table(rows)]


def _table(rows: Rows) -> Iterator[str]:
    for name, about in rows:
        yield ".TP"
        yield f".B {_text(name, in_macro=True)}"
        yield from _prose(sentence(about))


def _prose(text: str) -> list[str]:
    return [_text(line) for line in textwrap.wrap(text, LINE)]


def _text(text: str, in_macro: bool = False) -> str:
    """Give text that roff takes as it is: no escapes, no request, no word of a macro."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    if in_macro:
        safe = safe.replace('"', "\\(dq")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
