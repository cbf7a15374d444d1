"""The derived text of an article: one title, paragraph, bullet, row of cells or note a line.

It is the same for the same bytes, and what the content is proved against. Where the pages are
known, the foot line of a page stands after what begins on it.
"""

from collections.abc import Iterable, Iterator

from beleidstui.importing.draft import TITLED, Draft
from beleidstui.model.marks import is_mark
from beleidstui.model.nodes import Kind, signed
from beleidstui.model.source import Herkomst


def derived_text(heading: str, parts: Iterable[Draft], foot_line: str, first_page: int) -> str:
    """Give the derived text of an article: its heading, then its parts in reading order.

    The foot line is that of each page without its number; empty where the pages are not known.
    After what may stand on one page or the next it has no number.
    """
    rows: list[str] = [heading] if heading else []
    pages = [first_page] * bool(heading)
    for part in (one for top in parts for one in top.walk()):
        for row in _rows(part):
            rows.append(row)
            pages.append(part.page)
    if not foot_line:
        return "".join(f"{row}\n" for row in rows)
    made = []
    for row, page, after in zip(rows, pages, [*pages[1:], None], strict=True):
        made.append(row)
        if page != after:
            made.append(f"{foot_line} {page}" if page else foot_line)
    return "".join(f"{row}\n" for row in made)


def _rows(part: Draft) -> Iterator[str]:
    if part.kind is Kind.TABEL:
        if part.text:
            yield part.text
        for row in (*part.heads, *part.rows):
            yield "\t".join(row)
    elif part.herkomst is Herkomst.LETTERLIJK and part.kind in TITLED:
        yield f"{part.text}{part.mark}"  # the signs of its notes stand before their texts
    elif part.herkomst is Herkomst.LETTERLIJK:
        words = signed(part.text, part.notes)
        if part.mark and not is_mark(part.mark):
            yield part.mark  # else nobody would take it for one
            yield words
        else:
            yield f"{part.mark} {words}".lstrip()
    for note in part.notes:
        yield f"{note.sign} {note.text}"
