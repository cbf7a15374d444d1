"""Small corpora for tests of the search."""

from beleidstui.model.nodes import Corpus, Herkomst, Item, Kind, TermFacts


def bullet(name: str, text: str, title: str = "") -> Item:
    """Give a bullet with this text."""
    return Item(
        f"punt/{name}", Kind.PUNT, title, text, Herkomst.LETTERLIJK, "", (), None, (), None, None
    )


def term(name: str, abbreviation: str = "", explanation: str = "", english: str = "") -> Item:
    """Give a term."""
    facts = TermFacts(name, abbreviation, "onderwerp", (), english, "")
    return Item(
        f"begrip/{(abbreviation or name).lower()}",
        Kind.BEGRIP,
        f"{abbreviation} – {name}" if abbreviation else name,
        explanation,
        Herkomst.REDACTIE,
        "",
        (),
        None,
        (),
        None,
        facts,
    )


def corpus(*items: Item) -> Corpus:
    """Give a corpus of these bullets, under one role, and terms."""
    bullets = tuple(item for item in items if item.kind is Kind.PUNT)
    role = bullet("rol", "")._replace(id="rol", kind=Kind.ROL, title="Rol", children=bullets)
    return Corpus((role,), tuple(item for item in items if item.kind is Kind.BEGRIP), {})
