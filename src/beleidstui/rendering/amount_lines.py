"""What items cost as lines: tables, bars, and what to know of them."""

from collections.abc import Sequence

from beleidstui.model.amounts import Kind
from beleidstui.model.nodes import Article
from beleidstui.rendering.amounts import Amounts, OfKind, bars, grid, notes
from beleidstui.rendering.bars import bar_lines
from beleidstui.rendering.line import Line, Role, plain_line
from beleidstui.rendering.page import Page
from beleidstui.rendering.table import fits, table_lines, unit_line
from beleidstui.rendering.words import marked_title
from beleidstui.texts import money

_CLOSE = 1
"""The least space between the columns of a table of amounts."""


def money_paragraphs(block: Amounts, page: Page) -> list[list[Line]]:
    """Give what an item costs: of each kind a table and bars, and then what to know of them."""
    made: list[list[Line]] = []
    for of_kind in block.kinds:
        made += kind_paragraphs(of_kind, page, grid(of_kind).title)
    return [*made, [line for said in notes(block) for line in page.paragraph(Line(said))]]


def kind_paragraphs(of_kind: OfKind, page: Page, title: str, most: int = 0) -> list[list[Line]]:
    """Give amounts of one kind below a title, as a table and as bars.

    ``most`` is the amount of the widest bar, where that is not one of them.
    """
    heading = page.paragraph(plain_line(title, Role.HEADING))
    return [[*heading, *_money_table(of_kind, page)], bar_lines(bars(of_kind), page, most)]


def _money_table(of_kind: OfKind, page: Page) -> list[Line]:
    """Give the table of amounts, with shorter heads where the whole ones do not fit."""
    table, short = grid(of_kind), grid(of_kind, is_short=True)
    is_short = not fits(table, page.width, page.measure)
    is_fitting = fits(short, page.width, page.measure, _CLOSE)
    if is_short and is_fitting:
        lines = table_lines(short, page.width, page.measure, _CLOSE)
    else:
        lines = table_lines(table, page.width, page.measure)
    unit = unit_line(table) or money.IN_EUROS
    said = [unit, *((money.SHORTENED,) if is_short and is_fitting else ())]
    return [*lines, *(line for one in said for line in page.paragraph(plain_line(one, Role.NOTE)))]


def money_lines(blocks: Sequence[Amounts], page: Page) -> list[Line]:
    """Give what several items cost, below the title of each article; equal bars are equal amounts.

    What there is to know of them is said once.
    """
    paragraphs: list[list[Line]] = []
    said: set[str] = set()
    article = ""
    for block in blocks:
        if block.item.edition.id != article:
            article, said = block.item.edition.id, set()
            paragraphs.append(page.paragraph(plain_line(_name(block), Role.TITLE)))
        for of_kind in block.kinds:
            title = grid(of_kind).title
            if not isinstance(block.item, Article):
                title = money.NAMED_HEADING.format(title, block.item.title)
            paragraphs += kind_paragraphs(of_kind, page, title, _most(blocks, of_kind.kind))
        new = [one for one in notes(block) if one not in said]
        paragraphs.append([line for one in new for line in page.paragraph(Line(one))])
        said.update(new)
    lines: list[Line] = []
    for one in filter(None, paragraphs):
        lines += [*([Line("")] if lines else []), *one]
    return lines


def _most(blocks: Sequence[Amounts], kind: Kind) -> int:
    """Give the largest amount of a kind of which there is a bar."""
    shown = (
        bar for block in blocks for one in block.kinds if one.kind is kind for bar in bars(one)
    )
    return max((abs(bar.amount.euros) for bar in shown if bar.amount), default=0)


def _name(block: Amounts) -> str:
    item = block.item
    return marked_title(item) if isinstance(item, Article) else item.path[0]
