"""A document in Markdown."""

from beleidstui.rendering import sheet
from beleidstui.rendering.amounts import Amounts, OfKind, bars, grid, notes
from beleidstui.rendering.document import Document, Fact, Part, Section, entry
from beleidstui.rendering.markdown import DEEPEST, escape, table_block


def markdown_page(document: Document) -> str:
    """Give a document as Markdown: a heading for each item, its text, and what is known of it."""
    blocks = [f"# {escape(document.title)}"]
    for section in document.sections:
        blocks += _section(section, document)
    return "\n\n".join(blocks) + "\n"


def _section(section: Section, document: Document) -> list[str]:
    heading = f"{'#' * min(section.level, DEEPEST)} {escape(section.title)}"
    item = section.item
    if item is None:
        return [heading]
    blocks = [f'<a id="{item.id}"></a>', *([heading] if section.title else [])]
    told = entry(item, document)
    blocks.append(f"*{escape(told.known)}*")
    blocks += [text for block in told.written for text in _written(block)]
    blocks += _amounts(told.amounts) if told.amounts else []
    return [*blocks, "\n".join(map(_fact, told.facts))]


def _written(block: sheet.Written) -> list[str]:
    match block:
        case sheet.Text():
            text = escape(block.line().text)
            return [f"> {text}" if block.is_verbatim else text]
        case sheet.Cells(table):
            return [table_block(table)]
        case sheet.Notes(said):
            return list(map(escape, said))


def _amounts(block: Amounts) -> list[str]:
    """Give what an item costs: tables, how each year differs, and what to know of them."""
    made = [part for of_kind in block.kinds for part in _of_kind(of_kind)]
    return [*made, "\n".join(f"- {escape(said)}" for said in notes(block))]


def _of_kind(of_kind: OfKind) -> list[str]:
    table = grid(of_kind)
    years = (
        f"- {bar.year}: {escape(', '.join((bar.figure, *bar.compared)))}" for bar in bars(of_kind)
    )
    return [f"**{escape(table.title)}**", table_block(table), "\n".join(years)]


def _fact(fact: Fact) -> str:
    return f"- {fact.label}: {', '.join(map(_part, fact.parts))}"


def _part(part: Part) -> str:
    text = escape(part.text)
    shown = f"[{text}]({part.target})" if part.target else text
    return f"{shown} {escape(part.note)}" if part.note else shown
