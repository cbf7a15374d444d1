"""A document as one page of HTML that needs no other file, no network and no script."""

from html import escape

from beleidstui.model.citation import permalink
from beleidstui.model.nodes import Node, Official
from beleidstui.rendering.document import (
    TOP,
    Document,
    Fact,
    Part,
    Section,
    facts,
    is_verbatim,
    known,
)
from beleidstui.rendering.fragment import ellipses
from beleidstui.rendering.html_style import STYLE
from beleidstui.texts import export

DEEPEST = 6
IN_CONTENTS = TOP + 1
"""The lowest level of headings in the table of contents."""


def html_page(document: Document) -> str:
    """Give a document as HTML: a section with an anchor for each item, linked to each other."""
    title = escape(document.title)
    sections = "\n".join(
        _section(number, section, document) for number, section in enumerate(document.sections)
    )
    return f"""\
<!DOCTYPE html>
<html lang="{export.LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{STYLE}</style>
</head>
<body>
<a class="skip" href="#inhoud">{export.SKIP}</a>
<div class="page">
<header>
<h1>{title}</h1>
{_legend()}
</header>
<div class="columns">
<nav aria-labelledby="wegwijzer">
<h2 id="wegwijzer">{export.CONTENTS}</h2>
{_contents(document)}
</nav>
<main id="inhoud" tabindex="-1">
{sections}
</main>
</div>
</div>
</body>
</html>
"""


def _legend() -> str:
    rows = "\n".join(
        f"<dt>{escape(herkomst)}</dt><dd>{escape(meaning)}</dd>"
        for herkomst, meaning in export.HERKOMST
    )
    return f'<p>{export.LEGEND}</p>\n<dl class="legend">\n{rows}\n</dl>'


def _contents(document: Document) -> str:
    """Give a list of links to the sections of the highest levels, nested as they are."""
    lines: list[str] = []
    depth = TOP - 1
    for number, section in enumerate(document.sections):
        if section.level > IN_CONTENTS:
            continue
        if section.level > depth:
            lines.append("<ul>" * (section.level - depth))
        else:
            lines.append("</li>" + "</ul></li>" * (depth - section.level))
        depth = section.level
        link = f'<a href="#{_anchor(number, section)}">{escape(section.title)}</a>'
        lines.append(f"<li>{link}")
    lines.append("</li></ul>" * (depth - TOP + 1))
    return "\n".join(lines)


def _anchor(number: int, section: Section) -> str:
    return escape(section.item.id) if section.item else f"kop-{number}"


def _section(number: int, section: Section, document: Document) -> str:
    level = min(section.level, DEEPEST)
    head = f"<h{level}>{escape(section.title)}</h{level}>"
    item = section.item
    if item is not None:
        head += f'\n<p class="known">{escape(known(item, document))}</p>'
        head += _text(item, document) if item.text else ""
        rows = "\n".join(map(_fact, facts(item, document)))
        head += f"\n<dl>\n{rows}\n</dl>"
    return f'<section class="h{level}" id="{_anchor(number, section)}">\n{head}\n</section>'


def _text(item: Node, document: Document) -> str:
    """Give the text of an item, letter for letter, with links where terms stand in it."""
    pieces: list[str] = []
    position = 0
    for one in document.shelf.links.occurrences(item):
        if not one.nested and one.term_id in document.ids:
            pieces.append(escape(item.text[position : one.start]))
            pieces.append(_link(f"#{one.term_id}", item.text[one.start : one.end]))
            position = one.end
    before, after = ellipses(item)
    inner = f"{before}{''.join(pieces)}{escape(item.text[position:])}{after}"
    text = f'<p class="text">{inner}</p>'
    if not is_verbatim(item) or not isinstance(item, Official):
        return f"\n{text}"
    return f'\n<blockquote cite="{escape(permalink(item.source))}">{text}</blockquote>'


def _fact(fact: Fact) -> str:
    if len(fact.parts) == 1:
        said = _part(fact.parts[0])
    else:
        said = f"<ul>{''.join(f'<li>{_part(part)}</li>' for part in fact.parts)}</ul>"
    return f"<dt>{escape(fact.label)}</dt><dd>{said}</dd>"


def _part(part: Part) -> str:
    said = _link(part.target, part.text) if part.target else escape(part.text)
    if part.language:
        said = f'<span lang="{part.language}">{said}</span>'
    return f"{said} {escape(part.note)}" if part.note else said


def _link(target: str, text: str) -> str:
    return f'<a href="{escape(target)}">{escape(text)}</a>'
