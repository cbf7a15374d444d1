"""How a parliamentary paper is cited and linked.

Form: Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving, and the Leidraad voor juridische
auteurs. Whether the page is derived is never said inside a citation, but beside it.
"""

from beleidstui.policy.model import Source


def citation(source: Source) -> str:
    """Give the citation, such as ``Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36``."""
    first, _, last = source.year.partition("-")
    year = f"{first}/{last[-2:]}" if last else first
    page = "" if source.page is None else f", p. {source.page}"
    return f"Kamerstukken II {year}, {source.dossier}, nr. {source.number}{page}"


def permalink(source: Source) -> str:
    """Give the permanent address of the paper."""
    return f"https://zoek.officielebekendmakingen.nl/{source.document}.html"
