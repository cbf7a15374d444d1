"""From a content folder to a corpus: all of it, or all of its problems."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from beleidstui.authoring.amount_schema import AMOUNT_FILE
from beleidstui.authoring.amounts import Called, WrittenAmount, build_amounts, build_names
from beleidstui.authoring.build import Written, build_article, build_terms, build_words
from beleidstui.authoring.files import (
    Files,
    Report,
    TomlFile,
    read_amounts,
    read_files,
    read_text,
    read_toml,
    unheard,
)
from beleidstui.authoring.locate import ARTICLES, SOURCES, TERMS
from beleidstui.authoring.schema import ARTICLE_FILE, TERM_FILE
from beleidstui.authoring.shape import ShapeChecker, nearest
from beleidstui.compiling.check import Content, check_articles, check_meaning
from beleidstui.compiling.checks.acronyms import check_acronyms, known_forms
from beleidstui.compiling.checks.amounts import check_amounts, check_ties
from beleidstui.compiling.checks.folder import check_folder
from beleidstui.compiling.checks.ids import check_ids
from beleidstui.compiling.checks.telling import of_source, tell
from beleidstui.compiling.checks.terms import check_terms
from beleidstui.compiling.cuts import with_cuts
from beleidstui.compiling.proof import Lines, lines_of
from beleidstui.compiling.stand_all import stand_all
from beleidstui.errors import ContentError, Problem
from beleidstui.model.amounts import Amount
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Node, Term, TextWord
from beleidstui.model.shelf import ShelfKey, shelf_key
from beleidstui.model.source import SourcePage
from beleidstui.texts import proving


class Amounts(NamedTuple):
    """The amounts of a content folder."""

    amounts: tuple[Amount, ...] = ()
    called: tuple[Called, ...] = ()
    """What articles are called in which years."""


NO_AMOUNTS = Amounts()


class Loaded(NamedTuple):
    """A content folder in order."""

    corpus: Corpus
    lines: Lines
    names: tuple[str, ...] = ()
    """The names of the files of the articles."""
    amounts: Amounts = NO_AMOUNTS


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
    terms, terms_known = _terms(files.terms, report)
    content = _content(folder, files, (terms, terms_known), len(files.articles) == 1, report)
    check_meaning(content, report, remark)
    amounts = _amounts(files.amounts, report, remark)
    check_ties(content.articles, amounts, remark)
    check_folder(folder, remark)
    if problems:
        raise ContentError(folder, tuple(sorted(dict.fromkeys(problems))))
    loaded = _loaded(_on_the_shelf(content), build_words(files.terms) if files.terms else ())
    return loaded._replace(amounts=_held(amounts, files.amounts))


def load_part(folder: str, names: Sequence[str], is_alone: bool, known: frozenset[str]) -> Loaded:
    """Read and check some articles of a content folder, without its terms.

    They must be all that quote their pages; ``known`` are the forms of all terms. Raises
    ContentError where something is wrong, which `load` tells in full.
    """
    problems: list[Problem] = []
    report = problems.append
    articles = [read_toml(folder, f"{ARTICLES}/{name}", report) for name in names]
    files = Files(tuple(one for one in articles if one is not None), None)
    content = _content(folder, files, ([], True), is_alone, report)
    check_ids(content.articles, [], report)
    written = [one for items in content.articles for one in items]
    check_acronyms(written, known, report, unheard)
    check_articles(content, report, unheard)
    if problems:
        raise ContentError(folder, tuple(problems))
    return _loaded(content, ())


def _content(
    folder: str, files: Files, terms: tuple[list[Written], bool], is_alone: bool, report: Report
) -> Content:
    for file in files.articles:
        ShapeChecker(file, report).check(ARTICLE_FILE)
    articles = [build_article(file, is_alone) for file in files.articles]
    roots = [one.item for items in articles for one in items[:1] if isinstance(one.item, Article)]
    pages = _pages(folder, [items[0] for items in articles], report)
    return Content(articles, stand_all(roots, pages), *terms, pages)


def _on_the_shelf(content: Content) -> Content:
    """Give the articles in the order in which they stand on a shelf."""
    pairs = zip(content.articles, content.standings, strict=True)
    in_order = sorted(pairs, key=lambda pair: _shelf_key(pair[0][0].item))
    return content._replace(
        articles=[items for items, _ in in_order], standings=[stands for _, stands in in_order]
    )


def _shelf_key(article: Node) -> ShelfKey:
    assert isinstance(article, Article)
    return shelf_key(article.edition)


def _loaded(content: Content, words: tuple[TextWord, ...]) -> Loaded:
    roots = [items[0].item for items in content.articles]
    articles = [one for one in roots if isinstance(one, Article)]
    corpus = Corpus(
        tuple(map(with_cuts, articles, content.standings)),
        tuple(one.item for one in content.terms if isinstance(one.item, Term)),
        content.pages,
        words,
    )
    names = (os.path.basename(items[0].file.file) for items in content.articles)
    return Loaded(corpus, lines_of(corpus, content.standings), tuple(names))


def load_terms(folder: str) -> tuple[tuple[Term, ...], frozenset[str], tuple[TextWord, ...]]:
    """Read and check the terms of a folder: with all their forms, and the words that are no terms.

    Raises ContentError where something is wrong, which `load` tells in full.
    """
    problems: list[Problem] = []
    report = problems.append
    file = read_toml(folder, TERMS, report)
    written, _ = _terms(file, report)
    known = known_forms(written)
    check_ids([], written, report)
    check_terms(written, report)
    check_acronyms(written, known, report, unheard)
    if problems or file is None:
        raise ContentError(folder, tuple(problems))
    terms = tuple(one.item for one in written if isinstance(one.item, Term))
    return terms, known, build_words(file)


def load_amounts(folder: str) -> Amounts:
    """Read and check the amounts of a folder.

    Raises ContentError where something is wrong, which `load` tells in full.
    """
    problems: list[Problem] = []
    files = read_amounts(folder, problems.append)
    amounts = _amounts(files, problems.append, unheard)
    if problems:
        raise ContentError(folder, tuple(problems))
    return _held(amounts, files)


def _amounts(
    files: Sequence[TomlFile], report: Report, remark: Report
) -> tuple[WrittenAmount, ...]:
    for file in files:
        ShapeChecker(file, report).check(AMOUNT_FILE)
    written = tuple(one for file in files for one in build_amounts(file))
    check_amounts(written, files, report, remark)
    return written


def _held(written: Sequence[WrittenAmount], files: Sequence[TomlFile]) -> Amounts:
    called = tuple(one for file in files for one in build_names(file))
    return Amounts(tuple(one.amount for one in written), called)


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
