"""An article of a paper as the content files that it becomes."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from beleidstui.importing.articles import ArticleFound
from beleidstui.importing.as_toml import part_tables, table
from beleidstui.importing.blocks import Block, BlockKind, Skip, size_of_block
from beleidstui.importing.derived import derived_text
from beleidstui.importing.draft import Draft, size_of_draft
from beleidstui.importing.edition import EditionFacts, edition_of, whole_paper
from beleidstui.importing.foot_facts import without_page
from beleidstui.importing.merging import Chunk
from beleidstui.importing.outline import outline
from beleidstui.importing.printed_levels import only_prints_levels, with_levels
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.importing.sources import PaperSource
from beleidstui.importing.taken_over import Shelf, take_over
from beleidstui.importing.words_as_ids import give_ids
from beleidstui.model.nodes import Kind
from beleidstui.model.papers import document_of
from beleidstui.texts import importing, papers

_KAMERSTUK = re.compile(r"kst-.+")


class EmptyArticleError(Exception):
    """Nothing stands below the heading of an article."""


class MadeArticle(NamedTuple):
    """One article, made but not yet written."""

    edition: EditionFacts
    chunks: tuple[Chunk, ...]
    """The tables of its TOML file in order."""
    text: str
    """The derived text that it is proved against."""
    parts: tuple[Draft, ...]
    size: int
    """The characters of all its blocks, that of its heading among them."""
    skipped: tuple[Skip, ...]
    told: tuple[str, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many parts there are of each kind."""
        return dict(Counter(one.kind.value for top in self.parts for one in top.walk()))

    @property
    def notes(self) -> int:
        """How many notes there are."""
        return sum(len(one.notes) for top in self.parts for one in top.walk())


def make_article(source: PaperSource, article: ArticleFound | None, shelf: Shelf) -> MadeArticle:
    """Make an article of a paper, or of the whole paper where no article is given.

    What earlier editions name is called the same. Raises UnreadablePaperError where the paper
    cannot be cited, or where a character would get lost, and EmptyArticleError.
    """
    facts = source.facts
    if not (_KAMERSTUK.fullmatch(facts.document) and facts.dossier and facts.number):
        raise UnreadablePaperError(_cannot_cite(source))
    said = document_of(facts.dossier, facts.number)
    if said != facts.document:
        name = source.files[0].name
        raise UnreadablePaperError(importing.OTHER_DOCUMENT.format(name, facts.document, said))
    if not facts.session:
        raise UnreadablePaperError(importing.NO_SESSION.format(source.files[0].name))
    blocks = source.paper.blocks
    if article is None:
        heading, title = _title(source)
        inside: Sequence[Block] = [one for one in blocks if one.kind is not BlockKind.FRONT]
        size = sum(map(size_of_block, inside))
        edition = whole_paper(facts, title)
    else:
        inside = blocks[article.start + 1 : article.end]
        heading = f"{blocks[article.start].mark} {blocks[article.start].text}".strip()
        size = sum(map(size_of_block, blocks[article.start : article.end]))
        edition = edition_of(article, facts)
    is_flat = only_prints_levels(source.paper)
    made = outline(with_levels(inside) if is_flat else inside)
    _check_even(inside, made.parts, made.skipped, source.files[0].name)
    notes = blocks[article.start].notes if article is not None else ()
    # A title has no notes: they are paragraphs below it.
    if not made.parts:
        raise EmptyArticleError(heading or source.files[0].name)
    parts = [*(Draft(Kind.ALINEA, one.text, mark=one.sign) for one in notes), *made.parts]
    take_over(parts, shelf.before(edition.id, edition.series))
    give_ids(parts)
    first_page = blocks[article.start].page if article is not None else blocks[0].page
    foot = without_page(facts.foot_line) if any(one.page for one in blocks) else ""
    text = derived_text(heading, parts, foot, first_page)
    chunks = [*_head(source, edition, heading, text, foot), *map(_chunk, part_tables(parts))]
    told = (*made.told, *edition.to_check)
    return MadeArticle(edition, tuple(chunks), text, tuple(parts), size, made.skipped, told)


def _chunk(one: tuple[str, list[str]]) -> Chunk:
    return Chunk(one[0], "\n".join(one[1]) + "\n")


def _cannot_cite(source: PaperSource) -> str:
    facts, name = source.facts, source.files[0].name
    if facts.document.startswith("blg-"):
        return importing.IS_ANNEX.format(name, facts.document)
    if facts.document and not _KAMERSTUK.fullmatch(facts.document):
        return importing.NO_KAMERSTUK.format(name, facts.publication or facts.document)
    return importing.NO_CITATION.format(name)


def _title(source: PaperSource) -> tuple[str, str]:
    """Give the line that a paper prints its title on, and that title; none where it prints none.

    Metadata often say more of a paper than it prints: *Motie van de leden X en Y over Z*.
    """
    said = source.facts.title.casefold()
    fronts = [one for one in source.paper.blocks if one.kind is BlockKind.FRONT and one.text]
    printed = [one for one in fronts if said.startswith(one.text.casefold())]
    if not printed:
        return "", source.facts.title or source.facts.dossier_title or source.facts.document
    longest = max(printed, key=lambda one: len(one.text))
    return f"{longest.mark} {longest.text}".strip(), longest.text


def _check_even(
    blocks: Sequence[Block], parts: Sequence[Draft], skipped: Sequence[Skip], name: str
) -> None:
    """Look whether every character of the blocks is in a part or told; raises where one is not."""
    met = sum(map(size_of_block, blocks))
    out = sum(map(size_of_draft, parts)) + sum(one.characters for one in skipped)
    if met != out:
        raise UnreadablePaperError(importing.NOT_EVEN.format(name, met - out))


def _head(
    source: PaperSource, edition: EditionFacts, heading: str, text: str, foot: str
) -> list[Chunk]:
    facts = source.facts
    article: dict[str, Any] = {
        "id": edition.id,
        "reeks": edition.series,
        "nummer": edition.number,
        "titel": edition.title,
        "begroting": edition.budget,
        "ministerie": edition.ministry,
        "jaar": edition.year,
        "soort": edition.kind,
        "herkomst": "letterlijk" if heading else "afgeleid",
        "toelichting": "" if heading else importing.TITLE_FROM_FACTS,
    }
    foot_line = next((row for row in text.split("\n") if foot and row.startswith(foot)), "")
    bron: dict[str, Any] = {
        "document": facts.document,
        "vergaderjaar": facts.session,
        "dossier": facts.dossier,
        "nummer": facts.number,
        "bestand": f"{edition.id}.txt",
        "pagina_herkomst": "letterlijk" if foot_line else "",
        "voetregel": foot_line,
        "regels": "alinea",
    }
    names = ", ".join(source.originals)
    begin = "\n".join(importing.HEADER).format(names)
    return [
        Chunk("", f"{begin}\n\nschema = 2\n"),
        Chunk("[artikel]", "\n".join(table("[artikel]", article)) + "\n"),
        Chunk(f"[[bron]] {bron['bestand']}", "\n".join(table("[[bron]]", bron)) + "\n"),
    ]


def left_out(source: PaperSource, articles: Sequence[MadeArticle]) -> list[Skip]:
    """Give what of a paper is in none of these articles, each with its reason."""
    fronts = (one for one in source.paper.blocks if one.kind is BlockKind.FRONT)
    front = sum(map(size_of_block, fronts))
    told = [*source.paper.skipped, *(skip for one in articles for skip in one.skipped)]
    kept = sum(one.size for one in articles) + front
    rest = source.paper.met - kept - sum(one.characters for one in source.paper.skipped)
    every = [*told, Skip(papers.METADATA, front), Skip(importing.OTHER_PARTS, rest)]
    return [one for one in every if one.characters]
