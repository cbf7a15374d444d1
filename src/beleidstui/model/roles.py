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

_FORMS = r"(?:\(?doen\)?\s+)?\w+(?:eren|voeren)|\w+e rol|\w+functie|\w*verantwoordelijk(?:heid)?"
_SECTION = (
    r"\b(?:rol(?:len)?\b.*verantwoordelijk|verantwoordelijk\w*.*\brol(?:len)?\b|rol(?:len)?$)"
)


def names_role(title: str) -> bool:
    """Tell whether a title may be the name of a role: *Regisseren*, *Faciliterende rol*."""
    return re.fullmatch(_FORMS, title.strip(" .:"), re.IGNORECASE) is not None


def names_roles(title: str) -> bool:
    """Tell whether a heading is that of the roles: *B. Rol en verantwoordelijkheid*."""
    return re.search(_SECTION, title.strip(" .:"), re.IGNORECASE) is not None
