"""A document as one page of HTML that needs no other file, no network and no script."""

from html import escape

from beleidstui.model.citation import permalink
from beleidstui.model.nodes import Official
from beleidstui.rendering import sheet
from beleidstui.rendering.document import TOP, Document, Fact, Part, Section, entry
from beleidstui.rendering.html_amounts import amounts_html
from beleidstui.rendering.html_frame import POLICY, framed
from beleidstui.rendering.html_table import html_table
from beleidstui.texts import export

DEEPEST = 6
IN_CONTENTS = TOP + 1
"""The lowest level of headings in the table of contents."""


def html_page(document: Document, above: str = "") -> str:
    """Give a document as HTML: a section with an anchor for each item, linked to each other.

    What is above it is HTML too.
    """
    title = escape(document.title)
    sections = "\n".join(
        _section(number, section, document) for number, section in enumerate(document.sections)
    )
    body = f"""\
<div class="columns">
<nav aria-labelledby="wegwijzer">
<h2 id="wegwijzer">{export.CONTENTS}</h2>
{_contents(document)}
</nav>
<main id="inhoud" tabindex="-1">
{sections}
</main>
</div>"""
    return framed(title, f"{above}{_legend()}\n", body, POLICY)


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
        if section.level > IN_CONTENTS or not section.title:
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
    head = f"<h{level}>{escape(section.title)}</h{level}>" if section.title else ""
    item = section.item
    if item is not None:
        told = entry(item, document)
        head += f'\n<p class="known">{escape(told.known)}</p>'
        head += "".join(_written(block, document) for block in told.written)
        head += amounts_html(told.amounts, item.id) if told.amounts else ""
        rows = "\n".join(map(_fact, told.facts))
        head += f"\n<dl>\n{rows}\n</dl>"
    return f'<section class="h{level}" id="{_anchor(number, section)}">\n{head}\n</section>'


def _written(block: sheet.Written, document: Document) -> str:
    match block:
        case sheet.Text():
            return _text(block, document)
        case sheet.Cells(table):
            return html_table(table)
        case sheet.Notes(said):
            return "".join(f'\n<p class="note">{escape(text)}</p>' for text in said)


def _text(block: sheet.Text, document: Document) -> str:
    """Give the text of an item, letter for letter, with links where terms stand in it."""
    pieces: list[str] = []
    line = block.line()
    position = 0
    for mark in line.marks:
        pieces.append(escape(line.text[position : mark.start]))
        pieces.append(_link(document.address(mark.target), line.text[mark.start : mark.end]))
        position = mark.end
    text = f'<p class="text">{"".join(pieces)}{escape(line.text[position:])}</p>'
    if not block.is_verbatim or not isinstance(block.item, Official):
        return f"\n{text}"
    return f'\n<blockquote cite="{escape(permalink(block.item.source))}">{text}</blockquote>'


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
