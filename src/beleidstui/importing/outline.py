"""From the flat blocks of an article to its parts: sections, roles, bullets, paragraphs, tables.

What varies between ministries and years is read here, whatever file it came from: a role as a
heading above bullets or prose, run in before a colon, glued to its sentence, below a theme, or in
the margin before the heading of the roles.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from beleidstui.importing.blocks import Block, BlockKind, Look, Skip, size_of_block
from beleidstui.importing.draft import TITLED, Draft
from beleidstui.model.nodes import Kind, Note
from beleidstui.model.roles import ROLES, names_role, names_roles
from beleidstui.model.source import Herkomst
from beleidstui.texts import importing, papers

_RUN_IN = re.compile(r"(?P<role>(?:\(?[Dd]oen\)?\s+)?[^\W\d_]+(?:\s+rol)?)\s?:\s+(?=\S)")
_GLUED = re.compile(r"(?P<role>(?:\(?[Dd]oen\)?\s+)?[^\W\d_]+?(?:eren|voeren))(?=[A-ZÀ-Þ][a-zß-ÿ])")
_TABLE_TITLE = re.compile(r"(?:tabel|overzicht|budgettaire gevolgen)\b", re.IGNORECASE)
_LONGEST_ROLE = 5
"""How many words the name of a role has at most."""
_KNOWN_ROLES = frozenset(role.casefold() for role in ROLES)


class Outline(NamedTuple):
    """The parts of an article, and what was left out of them."""

    parts: list[Draft]
    skipped: tuple[Skip, ...]
    told: tuple[str, ...]
    """What was read in another way than it stands there."""


def outline(blocks: Sequence[Block]) -> Outline:
    """Give the parts of an article from the blocks below its heading."""
    kept, skipped = _without_contents([worded for one in blocks for worded in _worded(one)])
    ordered, told = _roles_in_place(kept)
    builder = _Builder()
    for is_boxed, group in groupby(_titled_tables(ordered), key=lambda one: one.is_boxed):
        if is_boxed:
            builder.add_box(list(group))
        else:
            for block in group:
                builder.add(block)
    for part in builder.top:
        part.kind = Kind.DEEL if part.kind is Kind.GROEP else part.kind
        _settle(part, is_role_section=False)
    builder.top[:] = [_never_empty(part) for part in builder.top]
    return Outline(builder.top, skipped, told)


class _Builder:
    """Puts blocks below each other: what was begun last and may hold them."""

    def __init__(self) -> None:
        self.top: list[Draft] = []
        self._heads: list[tuple[float, Draft]] = []
        self._items: list[tuple[int, Draft]] = []

    def add(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            self._add_heading(block)
        elif block.kind is BlockKind.ITEM:
            self._add_item(block)
        elif block.kind is BlockKind.TABLE:
            self._items.clear()
            self._add(_table(block))
        elif block.text and block.kind is not BlockKind.FRONT:
            if block.kind is BlockKind.PARAGRAPH and not block.level:
                block = self._add_role_in(block)
            self._close_items(block.level)
            kind = Kind.BEELD if block.kind is BlockKind.IMAGE else Kind.ALINEA
            self._add(_part(kind, block))

    def add_box(self, blocks: list[Block]) -> None:
        """Add the blocks of a box below a title: its first bold line, or one of our own."""
        first = blocks[0]
        is_titled = len(blocks) > 1 and (first.kind is BlockKind.HEADING or first.look is Look.BOLD)
        if is_titled:
            box = _part(Kind.KADER, first)
        else:
            box = Draft(
                Kind.KADER, importing.BOX, herkomst=Herkomst.AFGELEID, reason=importing.BOX_REASON
            )
        inside = _Builder()
        for block in blocks[is_titled:]:
            inside.add(block)
        box.below = inside.top
        self._items.clear()
        self._add(box)

    def _add(self, part: Draft) -> None:
        if self._items:
            self._items[-1][1].below.append(part)
        elif self._heads:
            self._heads[-1][1].below.append(part)
        else:
            self.top.append(part)

    def _add_heading(self, block: Block) -> None:
        self._items.clear()
        level = self._level(block)
        while self._heads and self._heads[-1][0] >= level:
            self._heads.pop()
        part = _part(Kind.GROEP, block)
        self._add(part)
        self._heads.append((level, part))

    def _level(self, block: Block) -> float:
        """Give how deep a heading is; one that nests nothing is below what does."""
        if not block.is_loose:
            return float(block.level)
        above = [level for level, _ in self._heads if level == int(level)]
        return (above[-1] if above else 0.0) + (0.75 if block.look is Look.ITALIC else 0.5)

    def _add_role_in(self, block: Block) -> Block:
        """Add the role that a paragraph begins with as a heading, and give the rest of it."""
        found = _RUN_IN.match(block.text) or _GLUED.match(block.text)
        if found is None or any(note.place < found.end() for note in block.notes):
            return block
        is_among_roles = any(names_roles(head.text) for _, head in self._heads)
        is_role = is_among_roles and names_role(found["role"])
        if not is_role and found["role"].casefold() not in _KNOWN_ROLES:
            return block
        is_run_in = found[0] != found["role"]
        self._items.clear()
        role = Draft(Kind.ROL, found["role"], page=block.page)
        role.mark = ":" if is_run_in else ""
        while self._heads and _may_be_role(self._heads[-1][1]):
            self._heads.pop()
        self._add(role)
        level = self._heads[-1][0] if self._heads else 0.0
        self._heads.append((level + 0.25, role))
        notes = _moved(block.notes, -found.end())
        return block._replace(text=block.text[found.end() :], notes=notes)

    def _add_item(self, block: Block) -> None:
        self._close_items(block.level - 1)
        part = _part(Kind.PUNT, block)
        self._add(part)
        self._items.append((block.level, part))

    def _close_items(self, level: int) -> None:
        while self._items and self._items[-1][0] > level:
            self._items.pop()


def _may_be_role(part: Draft) -> bool:
    return part.kind is Kind.ROL or names_role(part.text)


def _part(kind: Kind, block: Block) -> Draft:
    """Make a part of a block; the mark of a heading is a part of its title."""
    if kind in TITLED:
        title = f"{block.mark} {block.text}".strip()
        moved = len(title) - len(block.text)
        notes = _moved(block.notes, moved)
        return Draft(kind, title, notes=notes, page=block.page)
    return Draft(kind, block.text, block.mark, _moved(block.notes), page=block.page)


def _moved(notes: Sequence[Note], by: int = 0) -> tuple[Note, ...]:
    """Give notes with their places moved; the content has none before the first character."""
    return tuple(Note(sign=n.sign, place=max(n.place + by, 1), text=n.text) for n in notes)


def _table(block: Block) -> Draft:
    width = max(map(len, (*block.heads, *block.rows)), default=0)

    def whole(row: tuple[str, ...]) -> tuple[str, ...]:
        return row + ("",) * (width - len(row))

    return Draft(
        Kind.TABEL,
        f"{block.mark} {block.text}".strip(),
        notes=_moved(block.notes),
        heads=tuple(map(whole, filter(any, block.heads))),
        rows=tuple(map(whole, filter(any, block.rows))),
        page=block.page,
    )


def _worded(block: Block) -> Iterator[Block]:
    """Give a block that has words; a mark without words is the words, a note alone a paragraph."""
    if block.kind is BlockKind.TABLE:
        yield from _table_or_cells(block)
    elif block.text:
        yield from _noted(block)
    elif block.mark:
        kind = BlockKind.HEADING if _is_heading(block) else BlockKind.PARAGRAPH
        yield block._replace(kind=kind, text=block.mark, mark="")
    else:
        for note in block.notes:
            yield Block(BlockKind.PARAGRAPH, note.text, block.level, note.sign, page=block.page)


def _noted(block: Block) -> Iterator[Block]:
    """Give a block with its notes; one without a sign or without words is a paragraph."""
    whole = tuple(note for note in block.notes if note.sign and note.text)
    yield block._replace(notes=whole)
    for note in block.notes:
        if note not in whole and (note.text or note.sign):
            yield Block(BlockKind.PARAGRAPH, note.text or note.sign, block.level, page=block.page)


def _table_or_cells(block: Block) -> Iterator[Block]:
    """Give a table of two rows or more; of less each cell as a paragraph."""
    rows = [row for row in (*block.heads, *block.rows) if any(row)]
    if len(rows) > 1:
        many = min(max(len(list(filter(any, block.heads))), 1), len(rows) - 1)
        whole = tuple(note for note in block.notes if note.sign and note.text)
        yield block._replace(heads=tuple(rows[:many]), rows=tuple(rows[many:]), notes=whole)
        rest = [note for note in block.notes if note not in whole]
    else:
        rest = list(block.notes)
        for text in (f"{block.mark} {block.text}".strip(), *(cell for row in rows for cell in row)):
            if text:
                yield Block(BlockKind.PARAGRAPH, text, page=block.page)
    for note in rest:
        if note.text:
            yield Block(BlockKind.PARAGRAPH, note.text, page=block.page)


def _without_contents(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Skip, ...]]:
    """Leave out what only repeats the headings that follow: a table of contents."""
    titles = ["".join(f"{one.mark}{one.text}".split()) for one in blocks if _is_heading(one)]
    kept: list[Block] = []
    left = 0
    for block in blocks:
        repeated = "".join(f"{block.mark}{block.text}".split())
        repeated += "".join("".join(cell.split()) for row in block.rows for cell in row)
        if not _is_heading(block) and _is_made_of(repeated, titles):
            left += size_of_block(block)
        else:
            kept.append(block)
    return kept, (Skip(papers.CONTENTS, left),) if left else ()


def _is_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING


def _is_made_of(text: str, titles: list[str]) -> bool:
    """Tell whether a text is two or more of these titles, one after the other."""
    used = 0
    for title in titles:
        if title and text.startswith(title):
            text = text[len(title) :].lstrip("0123456789")
            used += 1
    return used > 1 and not text


def _roles_in_place(blocks: list[Block]) -> tuple[list[Block], tuple[str, ...]]:
    """Put a role that stands in the margin before the heading of the roles below that heading."""
    ordered = list(blocks)
    told = []
    for place in range(len(ordered) - 1):
        role, section = ordered[place], ordered[place + 1]
        if (
            _is_heading(role)
            and _is_heading(section)
            and role.text.casefold() in _KNOWN_ROLES
            and names_roles(section.text)
        ):
            below = role._replace(level=section.level, is_loose=True, look=Look.BOLD)
            ordered[place : place + 2] = section, below
            told.append(importing.ROLE_BEFORE.format(role.text, section.text))
    return ordered, tuple(told)


def _titled_tables(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give the blocks, and tables with their titles.

    The title of a table may stand before it, as a heading or a bold line of its own.
    """
    held: Block | None = None
    for block in blocks:
        if block.kind is BlockKind.TABLE and not block.text and held is not None:
            block = block._replace(text=held.text, mark=held.mark, notes=held.notes + block.notes)
            held = None
        if held is not None:
            yield held
            held = None
        if _may_title(block):
            held = block
        else:
            yield block
    if held is not None:
        yield held


def _may_title(block: Block) -> bool:
    is_line = _is_heading(block) or block.kind is BlockKind.PARAGRAPH
    return is_line and _TABLE_TITLE.match(block.text) is not None


def _settle(part: Draft, is_role_section: bool) -> None:
    """Say of each heading whether it is a section, a group or a role, by where it stands."""
    if part.kind in (Kind.DEEL, Kind.GROEP):
        is_leaf = not any(one.kind in (Kind.GROEP, Kind.ROL) for one in part.below)
        is_known = part.text.strip(" .:").casefold() in _KNOWN_ROLES
        is_short = len(part.text.split()) <= _LONGEST_ROLE
        if is_known or (is_role_section and is_leaf and is_short and names_role(part.text)):
            part.kind = Kind.ROL
    for one in part.below:
        _settle(one, is_role_section or names_roles(part.text))


def _never_empty(part: Draft) -> Draft:
    """Give a heading that nothing stands below as a paragraph, for it holds nothing."""
    part.below = [_never_empty(one) for one in part.below]
    if part.kind in (Kind.DEEL, Kind.GROEP, Kind.ROL, Kind.KADER) and not part.below:
        part.kind = Kind.ALINEA
        if part.mark == ":":
            part.text, part.mark = f"{part.text}:", ""
    return part
