"""The roles of a minister in a policy article, as ministries call them.

The four official names are those of the Rijksbegrotingsvoorschriften; the others were seen.
"""

import re

ROLES = (
    "Stimuleren",
    "Stimulerende rol",
    "Financieren",
    "Financierende rol",
    "Regisseren",
    "Regisserende rol",
    "Regiefunctie",
    "Uitvoeren",
    "Uitvoerende rol",
    "Doen uitvoeren",
    "(Doen) uitvoeren",
    "Faciliteren",
    "Faciliterende rol",
    "Procesverantwoordelijk",
)
"""The names that ministries give to roles: headings, also where no item has them."""

KNOWN_ROLES = frozenset(role.casefold() for role in ROLES)
"""The same, in small letters."""

_FORMS = (
    r"(?:\(?doen\)?\s+)?\w+(?:eren|voeren)|\w+e rol|\w+functie|\w*verantwoordelijk(?:heid|e)?"
    r"|stimulator|regisseur|(?:mede)?financier|uitvoerder|facilitator|(?:toezicht|stelsel)houder"
    r"|(?:wet|regel|opdracht)gever|kadersteller"
)
_SECTION = (
    r"\b(?:rol(?:len)?\b.*verantwoordelijk|verantwoordelijk\w*.*\brol(?:len)?\b|rol(?:len)?$)"
)


def names_role(title: str) -> bool:
    """Tell whether a title may be the name of a role: *Regisseren*, *Faciliterende rol*.

    One heading may name more of them: *Stimuleren en financieren*.
    """
    several = re.split(r"\s*/\s*|,\s+(?:en\s+)?|\s+(?:en|of)\s+", title.strip(" .:"))
    last = several[-1]
    named = [
        f"{one} rol" if last.endswith(" rol") and one.endswith("e") else one for one in several
    ]
    return all(re.fullmatch(_FORMS, one, re.IGNORECASE) is not None for one in named)


def names_roles(title: str) -> bool:
    """Tell whether a heading is that of the roles: *B. Rol en verantwoordelijkheid*."""
    return re.search(_SECTION, title.strip(" .:"), re.IGNORECASE) is not None
