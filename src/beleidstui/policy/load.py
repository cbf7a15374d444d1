"""From a content folder to a corpus: all of it, or all of its problems."""

from beleidstui.errors import ContentError, Problem
from beleidstui.policy.build import Written, build_article, build_terms
from beleidstui.policy.check import check_meaning
from beleidstui.policy.files import Report, TomlFile, read_files, read_text, unheard
from beleidstui.policy.locate import SOURCES
from beleidstui.policy.model import Corpus, Item, Kind, SourcePage
from beleidstui.policy.schema import ARTICLE_FILE, TERM_FILE
from beleidstui.policy.shape import ShapeChecker


def load_corpus(folder: str, remark: Report = unheard) -> Corpus:
    """Read and check a content folder; raises ContentError with all its problems.

    What is no error, but what an author may want to know, goes to ``remark``.
    """
    problems: list[Problem] = []
    report = problems.append
    files = read_files(folder, report)
    written: list[Written] = []
    articles: list[Item] = []
    for file in files.articles:
        ShapeChecker(file, report).check(ARTICLE_FILE)
        article, items = build_article(file)
        articles.append(article)
        written += items
    terms, terms_known = _terms(files.terms, report)
    written += terms
    pages = _pages(folder, written, report)
    check_meaning(written, pages, terms_known, (report, remark))
    if problems:
        raise ContentError(folder, tuple(sorted(dict.fromkeys(problems))))
    return Corpus(tuple(articles), tuple(one.item for one in terms), pages)


def _terms(file: TomlFile | None, report: Report) -> tuple[list[Written], bool]:
    if file is None:
        return [], False
    whole = ShapeChecker(file, report).check(TERM_FILE)
    return build_terms(file), whole


def _pages(folder: str, written: list[Written], report: Report) -> dict[str, SourcePage]:
    pages: dict[str, SourcePage] = {}
    for one in written:
        source = one.item.source
        if one.item.kind is not Kind.ARTIKEL or source is None or source.file in pages:
            continue
        if not source.file or "/" in source.file or source.file.startswith("."):
            continue  # the check of the shape has told it
        text = read_text(folder, f"{SOURCES}/{source.file}", report)
        if text is not None:
            pages[source.file] = SourcePage(source.file, text.replace("\r\n", "\n"))
    return pages
