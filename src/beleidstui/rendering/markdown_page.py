"""A document in Markdown."""

from beleidstui.model.nodes import Node
from beleidstui.rendering.document import Document, Fact, Part, Section, facts, is_verbatim, known
from beleidstui.rendering.fragment import shown
from beleidstui.rendering.markdown import escape


def markdown_page(document: Document) -> str:
    """Give a document as Markdown: a heading for each item, its text, and what is known of it."""
    blocks = [f"# {escape(document.title)}"]
    for section in document.sections:
        blocks += _section(section, document)
    return "\n\n".join(blocks) + "\n"


def _section(section: Section, document: Document) -> list[str]:
    heading = f"{'#' * section.level} {escape(section.title)}"
    item = section.item
    if item is None:
        return [heading]
    blocks = [f'<a id="{item.id}"></a>', heading, f"*{escape(known(item, document))}*"]
    if item.text:
        blocks.append(_text(item))
    return [*blocks, "\n".join(map(_fact, facts(item, document)))]


def _text(item: Node) -> str:
    text = escape(shown(item).text)
    return f"> {text}" if is_verbatim(item) else text


def _fact(fact: Fact) -> str:
    return f"- {fact.label}: {', '.join(map(_part, fact.parts))}"


def _part(part: Part) -> str:
    text = escape(part.text)
    shown = f"[{text}]({part.target})" if part.target else text
    return f"{shown} {escape(part.note)}" if part.note else shown
