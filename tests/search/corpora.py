"""Small corpora for tests of the search."""

from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Kind, Node, Part, Term
from beleidstui.model.source import Edition, Herkomst, Source

EDITION = Edition(id="rol", number="", budget="", ministry="", year=0, document_kind="")
SOURCE = Source(document="", year="", dossier="", number="", file="")


def bullet(name: str, text: str, title: str = "") -> Part:
    """Give a bullet with this text."""
    return Part(
        id=f"punt/{name}",
        kind=Kind.PUNT,
        title=title,
        text=text,
        path=(),
        herkomst=Herkomst.LETTERLIJK,
        edition=EDITION,
        source=SOURCE,
    )


def term(name: str, abbreviation: str = "", explanation: str = "", english: str = "") -> Term:
    """Give a term."""
    return Term(
        id=f"begrip/{(abbreviation or name).lower()}",
        title=f"{abbreviation} – {name}" if abbreviation else name,
        text=explanation,
        path=("onderwerp", name),
        herkomst=Herkomst.REDACTIE,
        name=name,
        sort="onderwerp",
        abbreviation=abbreviation,
        english=english,
    )


def article(*bullets: Part) -> Article:
    """Give an article without any facts that holds these bullets."""
    return Article(
        id="rol",
        kind=Kind.ARTIKEL,
        title="Rol",
        path=(),
        herkomst=Herkomst.LETTERLIJK,
        children=bullets,
        edition=EDITION,
        source=SOURCE,
    )


def corpus(*items: Node) -> Corpus:
    """Give a corpus of these bullets, in one article, and terms."""
    bullets = [item for item in items if isinstance(item, Part)]
    return Corpus((article(*bullets),), tuple(one for one in items if isinstance(one, Term)), {})
