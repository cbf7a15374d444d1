"""A document in Markdown."""

from beleidstui.model.nodes import Node, Table
from beleidstui.rendering.document import Document, Fact, Part, Section, facts, is_verbatim, known
from beleidstui.rendering.fragment import ellipses
from beleidstui.rendering.line import Line
from beleidstui.rendering.markdown import DEEPEST, escape, table_block
from beleidstui.rendering.notes import note_texts, with_signs


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
    blocks.append(f"*{escape(known(item, document))}*")
    if isinstance(item, Table):
        blocks.append(table_block(item))
    elif item.text:
        blocks.append(_text(item))
    blocks += map(escape, note_texts(item))
    return [*blocks, "\n".join(map(_fact, facts(item, document)))]


def _text(item: Node) -> str:
    before, after = ellipses(item)
    text = escape(before + with_signs(Line(item.text), item).text + after)
    return f"> {text}" if is_verbatim(item) else text


def _fact(fact: Fact) -> str:
    return f"- {fact.label}: {', '.join(map(_part, fact.parts))}"


def _part(part: Part) -> str:
    text = escape(part.text)
    shown = f"[{text}]({part.target})" if part.target else text
    return f"{shown} {escape(part.note)}" if part.note else shown
