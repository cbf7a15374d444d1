"""Words that readers use for what the texts call otherwise, in English and in plain Dutch.

The terms have English names and variants of their own; this list is for the words between them:
OSCE *missions*, *weapons* export, wie *betaalt* de conflictpreventie. It holds
words of policy only.
"""

from beleidstui.dutch.inflect import noun_forms

_ENGLISH_OF = {
    "aanvraag": "application request",
    "afgeven": "issue issuing",
    "arabisch": "arab arabic",
    "artikel": "article",
    "atoom": "atomic nuclear",
    "beheersing": "control management",
    "beleid": "policy policies",
    "benadering": "approach",
    "besluitvorming": "decision decisionmaking",
    "bestrijding": "combating countering fight fighting",
    "bevolking": "population",
    "bevordering": "promoting promotion",
    "bijdrage": "contribution contribute contributing",
    "bondgenoot": "ally allied allies alliance",
    "bondgenootschappelijke": "ally allied allies alliance",
    "buitenlands": "foreign abroad",
    "budget": "budget",
    "burger": "citizen civilian",
    "capaciteit": "capacity",
    "chemisch": "chemical",
    "conflict": "conflict",
    "coordinator": "coordinator",
    "criminaliteit": "crime criminal",
    "crisisbeheersing": "peacekeeping peacekeeper peace",
    "deelname": "participation participate",
    "defensie": "defence defense",
    "effectiviteit": "effectiveness",
    "europa": "europe",
    "europees": "european",
    "financieren": "financing funding funded financed",
    "financien": "finance",
    "fonds": "fund",
    "fysiek": "physical",
    "gebied": "area",
    "handel": "trade commerce",
    "hervorming": "reform",
    "humanitair": "humanitarian",
    "internationaal": "international",
    "inzet": "deployment deploy effort",
    "justitie": "justice",
    "kader": "framework",
    "krijgsmacht": "military army forces troops",
    "land": "country countries",
    "maatschappelijk": "social societal",
    "meerjarig": "multiannual multiyear",
    "mensen": "human people",
    "minister": "minister ministry",
    "missie": "mission",
    "munitie": "ammunition munition",
    "nederlands": "dutch netherlands",
    "norm": "norm standard",
    "normstelling": "standardsetting",
    "onderdeel": "part",
    "ontmijnen": "mine landmine demine demining clearance",
    "ontwapening": "disarmament disarming",
    "ontwikkeling": "development",
    "oost": "east eastern",
    "opbouw": "building",
    "operatie": "operation mission",
    "orde": "order",
    "organisatie": "organisation organization",
    "partnerschap": "partnership partner",
    "postennet": "embassy embassies consulate",
    "preventie": "prevention preventing",
    "prioritair": "priority",
    "programma": "programme program",
    "recht": "law legal",
    "rechten": "rights",
    "regeling": "regulation",
    "regio": "region",
    "regionaal": "regional",
    "samenwerking": "cooperation collaboration",
    "sanctie": "sanction",
    "stabiliteit": "stability",
    "terrorisme": "terrorist terror counterterrorism",
    "terugdringing": "reduction reducing",
    "toepassing": "application",
    "toetsing": "assessment control review scrutiny",
    "transformatie": "transformation",
    "transitie": "transition",
    "transparant": "transparent transparency",
    "uitvoering": "implementation",
    "veiligheid": "security safety",
    "verantwoordelijkheid": "responsibility",
    "verantwoordelijk": "responsible",
    "verband": "context",
    "verbetering": "improvement improving",
    "verbod": "ban prohibition",
    "vergunning": "licence license permit licensing",
    "vernietiging": "destruction",
    "voorbereiding": "preparation",
    "wapen": "arms weapon weaponry",
    "wereldwijd": "worldwide global",
    "zaken": "affairs",
    "zorgvuldig": "careful",
    "zuid": "south southern",
}

_PLAIN_OF = {
    "afgeven": "afgifte verlenen verlening",
    "bestrijding": "aanpak tegengaan",
    "deelname": "deelnemen deelneemt deelgenomen meedoen",
    "europa": "europees europese",
    "financieren": "betaalt betaald betalen geld bekostigen bekostigd subsidie",
    "financien": "financieel financiele",
    "fonds": "geld",
    "krijgsmacht": "leger soldaten",
    "minister": "ministerie",
    "ontmijnen": "ruimen opruimen opruiming mijnen",
    "voorkomen": "preventie",
    "preventie": "voorkomen",
    "terrorisme": "terreur",
    "verbod": "verbieden verboden",
}


def other_words(word: str) -> list[tuple[str, bool]]:
    """Give the words of the texts for a folded word, and whether that word is English."""
    if not _texts_say:
        for is_english, table in ((False, _PLAIN_OF), (True, _ENGLISH_OF)):
            for said, others in table.items():
                for one in others.split():
                    _texts_say.setdefault(one, []).append((said, is_english))
    known = (form for form in noun_forms(word) if form in _texts_say)
    return _texts_say.get(next(known, ""), [])


_texts_say: dict[str, list[tuple[str, bool]]] = {}
