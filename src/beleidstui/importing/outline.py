"""From the flat blocks of an article to its parts: sections, roles, bullets, paragraphs, tables.

What varies between ministries and years is read here, whatever file it came from: a role as a
heading above bullets or prose, run in before a colon, glued to its sentence, below a theme, or in
the margin before the heading of the roles.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from beleidstui.authoring.schema import DEEPEST
from beleidstui.importing.blocks import Block, BlockKind, Look, Skip
from beleidstui.importing.draft import TITLED, Draft
from beleidstui.importing.readied import is_heading, moved, readied
from beleidstui.model.nodes import Kind
from beleidstui.model.roles import KNOWN_ROLES, names_role, names_roles
from beleidstui.model.source import Herkomst
from beleidstui.texts import importing

_RUN_IN = re.compile(r"(?P<role>(?:\(?[Dd]oen\)?\s+)?[^\W\d_]+(?:\s+rol)?)\s?:\s+(?=\S)")
_GLUED = re.compile(r"(?P<role>(?:\(?[Dd]oen\)?\s+)?[^\W\d_]+?(?:eren|voeren))(?=[A-ZÀ-Þ][a-zß-ÿ])")
_LONGEST_ROLE = 5
"""How many words the name of a role has at most."""


class Outline(NamedTuple):
    """The parts of an article, and what was left out of them."""

    parts: list[Draft]
    skipped: tuple[Skip, ...]
    told: tuple[str, ...]
    """What was read in another way than it stands there."""


def outline(blocks: Sequence[Block]) -> Outline:
    """Give the parts of an article from the blocks below its heading."""
    ready = readied(blocks)
    builder = _Builder(any(is_heading(one) and names_roles(one.text) for one in ready.blocks))
    for is_boxed, group in groupby(ready.blocks, key=lambda one: one.is_boxed):
        if is_boxed:
            builder.add_box(list(group))
        else:
            for block in group:
                builder.add(block)
    for part in builder.top:
        part.kind = Kind.DEEL if part.kind is Kind.GROEP else part.kind
        _settle(part, is_role_section=False)
    parts = _not_too_deep(builder.top, 0)
    told = ready.told
    if _depth(parts) < _depth(builder.top):
        told = (*told, importing.TOO_DEEP.format(DEEPEST + 1))
    return Outline([_never_empty(part) for part in parts], ready.skipped, told)


class _Builder:
    """Puts blocks below each other: what was begun last and may hold them."""

    def __init__(self, has_section_of_roles: bool) -> None:
        self._has_section_of_roles = has_section_of_roles
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
                if not block.text:  # its role was all it said
                    return
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
        inside = _Builder(self._has_section_of_roles)
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
        is_among_roles = any(names_roles(head.text) for _, head in self._heads)
        alone = block.text.rstrip(" :")
        is_alone = is_among_roles and alone.casefold() in KNOWN_ROLES
        found = re.match(rf"(?P<role>{re.escape(alone)}).*", block.text) if is_alone else None
        found = found or _RUN_IN.match(block.text) or _GLUED.match(block.text)
        if found is None or any(note.place < found.end() for note in block.notes):
            return block
        if self._has_section_of_roles and not is_among_roles:
            return block
        is_role = is_among_roles and names_role(found["role"])
        if (not is_role and found["role"].casefold() not in KNOWN_ROLES) or (
            is_alone and block.notes
        ):
            return block
        is_run_in = found[0] != found["role"]
        self._items.clear()
        role = Draft(Kind.ROL, found["role"], page=block.page)
        role.mark = ":" if is_run_in else ""
        while self._heads and _may_be_role(self._heads[-1][1]):
            self._heads.pop()
        self._add(role)
        level = self._heads[-1][0] if self._heads else 0.0
        self._heads.append((level + (0.5 if is_alone else 0.25), role))
        notes = moved(block.notes, -found.end())
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
        notes = moved(block.notes, len(title) - len(block.text))
        return Draft(kind, title, notes=notes, page=block.page)
    return Draft(kind, block.text, block.mark, moved(block.notes), page=block.page)


def _table(block: Block) -> Draft:
    width = max(map(len, (*block.heads, *block.rows)), default=0)

    def whole(row: tuple[str, ...]) -> tuple[str, ...]:
        return row + ("",) * (width - len(row))

    return Draft(
        Kind.TABEL,
        f"{block.mark} {block.text}".strip(),
        notes=moved(block.notes),
        heads=tuple(map(whole, filter(any, block.heads))),
        rows=tuple(map(whole, filter(any, block.rows))),
        page=block.page,
    )


def _settle(part: Draft, is_role_section: bool) -> None:
    """Say of each heading whether it is a section, a group or a role, by where it stands."""
    if part.kind in (Kind.DEEL, Kind.GROEP):
        is_leaf = not any(one.kind in (Kind.GROEP, Kind.ROL) for one in part.below)
        is_known = part.text.strip(" .:").casefold() in KNOWN_ROLES
        is_short = len(part.text.split()) <= _LONGEST_ROLE
        if is_known or (is_role_section and is_leaf and is_short and names_role(part.text)):
            part.kind = Kind.ROL
    for one in part.below:
        _settle(one, is_role_section or names_roles(part.text))


def _depth(parts: list[Draft]) -> int:
    return max((1 + _depth(part.below) for part in parts), default=0)


def _not_too_deep(parts: list[Draft], depth: int) -> list[Draft]:
    """Give parts of which none stands deeper than the content may; what would comes after."""
    kept: list[Draft] = []
    for part in parts:
        is_last = depth == DEEPEST
        below = [] if is_last else _not_too_deep(part.below, depth + 1)
        kept.append(replace(part, below=below))
        if is_last:
            kept += _not_too_deep(part.below, depth)
    return kept


def _never_empty(part: Draft) -> Draft:
    """Give a heading that nothing stands below as a paragraph, for it holds nothing."""
    part.below = [_never_empty(one) for one in part.below]
    if part.kind in (Kind.DEEL, Kind.GROEP, Kind.ROL, Kind.KADER) and not part.below:
        part.kind = Kind.ALINEA
        if part.mark == ":":
            part.text, part.mark = f"{part.text}:", ""
    return part
