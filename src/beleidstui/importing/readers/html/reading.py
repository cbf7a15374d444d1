"""Read a page of HTML: as the repository publishes it, or saved from a site."""

from collections import Counter

from beleidstui.importing.blocks import Paper, Remark, Skip
from beleidstui.importing.paper_meta import facts_of
from beleidstui.importing.readers.grid import TooWideError
from beleidstui.importing.readers.html.blocks import BlockMaker
from beleidstui.importing.readers.html.encoding import decoded
from beleidstui.importing.readers.html.notes import PageNotes, lists_outside
from beleidstui.importing.readers.html.parts import is_article_page, paper_part, skip_around
from beleidstui.importing.readers.html.tokens import DeclaredEntitiesError
from beleidstui.importing.readers.html.tree import Page, TooDeepError, TooManyError
from beleidstui.importing.readers.levels import levelled
from beleidstui.importing.refusal import (
    MOST_BYTES,
    MOST_CHARACTERS,
    MOST_ELEMENTS,
    UnreadablePaperError,
)
from beleidstui.texts import papers as texts


def read_html(raw: bytes, name: str, charset: str = "") -> Paper:
    """Give the paper on a page; ``charset`` is what was said of its characters elsewhere.

    Raises UnreadablePaperError.
    """
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(texts.TOO_LARGE.format(name))
    page_text, remark = decoded(raw, charset)
    if "\0" in page_text:
        raise UnreadablePaperError(texts.NOT_TEXT.format(name))
    try:
        page = Page(page_text)
        if page.met.characters > MOST_CHARACTERS:
            raise UnreadablePaperError(texts.TOO_LONG.format(name))
        paper = _paper(page)
    except TooDeepError:
        raise UnreadablePaperError(texts.TOO_DEEP.format(name)) from None
    except TooManyError:
        raise UnreadablePaperError(texts.TOO_MANY.format(name, MOST_ELEMENTS)) from None
    except TooWideError:
        raise UnreadablePaperError(texts.TOO_WIDE.format(name)) from None
    except DeclaredEntitiesError:
        raise UnreadablePaperError(texts.HAS_ENTITIES.format(name)) from None
    if not paper.blocks:
        raise UnreadablePaperError(texts.NO_TEXT.format(name))
    if remark:
        return paper._replace(remarks=(Remark(remark), *paper.remarks))
    return paper


def _paper(page: Page) -> Paper:
    part = paper_part(page.body)
    notes = PageNotes(page.body, part)
    skipped: Counter[str] = Counter({texts.SOFT_HYPHENS: page.met.soft_hyphens})
    maker = BlockMaker(notes, skipped, is_official=part.id == "broodtekst")
    maker.read(part)
    lists = lists_outside(page.body, part)
    for element in (*lists, *notes.left_over()):
        maker.read(element)
    kept = frozenset(map(id, lists)) | frozenset(notes.elements)
    skip_around(part, kept, skipped)
    remarks = maker.remarks
    if is_article_page(part):
        remarks = [Remark(texts.PARTIAL_PAGE, part.line), *remarks]
    return Paper(
        levelled(maker.blocks),
        facts_of(page.meta),
        page.met.characters,
        tuple(Skip(reason, count) for reason, count in skipped.items() if count),
        tuple(remarks),
    )
