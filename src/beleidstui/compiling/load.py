"""From a content folder to a corpus: all of it, or all of its problems."""

import os
from typing import NamedTuple

from beleidstui.authoring.build import Written, build_article, build_terms, build_words
from beleidstui.authoring.files import Report, TomlFile, read_files, read_text, unheard
from beleidstui.authoring.locate import SOURCES
from beleidstui.authoring.schema import ARTICLE_FILE, TERM_FILE
from beleidstui.authoring.shape import ShapeChecker, nearest
from beleidstui.compiling.check import Content, check_meaning
from beleidstui.compiling.checks.folder import check_folder
from beleidstui.compiling.checks.telling import of_source, tell
from beleidstui.compiling.cuts import with_cuts
from beleidstui.compiling.proof import Lines, lines_of
from beleidstui.compiling.stand_all import stand_all
from beleidstui.errors import ContentError, Problem
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Term
from beleidstui.model.source import SourcePage
from beleidstui.texts import proving


class Loaded(NamedTuple):
    """A content folder in order."""

    corpus: Corpus
    lines: Lines


def load_corpus(folder: str) -> Corpus:
    """Read and check a content folder; raises ContentError with all its problems."""
    return load(folder).corpus


def load(folder: str, remark: Report = unheard) -> Loaded:
    """Read and check a content folder, and tell where its texts stand.

    Raises ContentError with all its problems. What is no error, but what an author may want to
    know, goes to ``remark``.
    """
    problems: list[Problem] = []
    report = problems.append
    files = read_files(folder, report)
    for file in files.articles:
        ShapeChecker(file, report).check(ARTICLE_FILE)
    is_alone = len(files.articles) == 1
    articles = [build_article(file, is_alone) for file in files.articles]
    terms, terms_known = _terms(files.terms, report)
    roots = [one.item for items in articles for one in items[:1] if isinstance(one.item, Article)]
    pages = _pages(folder, [items[0] for items in articles], report)
    standings = stand_all(roots, pages)
    content = Content(articles, standings, terms, terms_known, pages)
    check_meaning(content, report, remark)
    check_folder(folder, remark)
    if problems:
        raise ContentError(folder, tuple(sorted(dict.fromkeys(problems))))
    corpus = Corpus(
        tuple(map(with_cuts, roots, standings)),
        tuple(one.item for one in terms if isinstance(one.item, Term)),
        pages,
        build_words(files.terms) if files.terms else (),
    )
    return Loaded(corpus, lines_of(corpus, standings))


def _terms(file: TomlFile | None, report: Report) -> tuple[list[Written], bool]:
    if file is None:
        return [], False
    whole = ShapeChecker(file, report).check(TERM_FILE)
    return build_terms(file), whole


def _pages(folder: str, articles: list[Written], report: Report) -> dict[str, SourcePage]:
    pages: dict[str, SourcePage] = {}
    sources = [
        (article, number, source)
        for article in articles
        if isinstance(article.item, Article)
        for number, source in enumerate(article.item.sources)
    ]
    for article, number, source in sources:
        if source.file in pages:
            continue
        if not source.file or "/" in source.file or source.file.startswith("."):
            continue  # the check of the shape has told it
        if not os.path.lexists(os.path.join(folder, SOURCES, source.file)):
            tell(of_source(article, number), "bestand", _missing(folder, source.file), report)
            continue
        text = read_text(folder, f"{SOURCES}/{source.file}", report)
        if text is not None:
            pages[source.file] = SourcePage(source.file, text.replace("\r\n", "\n"), source.lines)
    return pages


def _missing(folder: str, name: str) -> str:
    """Say that there is no such page, and which one may be meant."""
    try:
        there = os.listdir(os.path.join(folder, SOURCES))
    except OSError:
        there = []
    return proving.page_missing(f"{SOURCES}/{name}", nearest(name, there))
