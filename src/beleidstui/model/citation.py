"""How a parliamentary paper is cited and linked.

Form: Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving, and the Leidraad voor juridische
auteurs. Whether the page is derived is never said inside a citation, but beside it.
"""

from beleidstui.model.nodes import Official, walk
from beleidstui.model.record import changed
from beleidstui.model.source import Source


def citation_of(node: Official) -> str:
    """Give the citation of a text and all below it: of more pages the first and the last."""
    here = node.source
    below = (one.source for one in walk(node) if isinstance(one, Official))
    pages = {source.page for source in below if source.document == here.document}
    known = sorted(page for page in pages if page is not None)
    if len(known) < 2 or None in pages:
        return citation(here)
    return citation(changed(here, page=None)) + f", p. {known[0]}-{known[-1]}"


def citation(source: Source) -> str:
    """Give the citation, such as ``Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36``.

    A paper with a letter has no ``nr.``: ``Kamerstukken I 2008/09, 31700 VI, D, p. 4``.
    """
    first, _, last = source.year.partition("-")
    year = f"{first}/{last[-2:]}" if last else first
    page = "" if source.page is None else f", p. {source.page}"
    number = source.number if source.number.isalpha() else f"nr. {source.number}"
    return f"Kamerstukken {chamber(source)} {year}, {source.dossier}, {number}{page}"


def chamber(source: Source) -> str:
    """Give the chamber of a paper: ``I`` or ``II``, by its foot line, or else by its number.

    Papers of the Senate have letters; few others do.
    """
    if "Eerste Kamer" in source.footer:
        return "I"
    if "Tweede Kamer" in source.footer:
        return "II"
    return "I" if source.number.isalpha() else "II"


def permalink(source: Source) -> str:
    """Give the permanent address of the paper."""
    return f"https://zoek.officielebekendmakingen.nl/{source.document}.html"
