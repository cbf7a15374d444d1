"""The Dutch words of a document that is made of the content."""

TITLES = {
    "": "Beleidsartikelen en begrippen",
    "artikel": "Beleidsartikelen",
    "deel": "Delen",
    "groep": "Groepen",
    "rol": "Rollen",
    "alinea": "Alinea’s",
    "punt": "Punten",
    "tabel": "Tabellen",
    "kader": "Kaders",
    "beeld": "Beelden",
    "begrip": "Begrippen",
}
LANGUAGE = "nl"
SKIP = "Naar de inhoud"
CONTENTS = "Inhoud"
ARTICLE = "Artikel {}: {}"
USED_WHEN = "Hoe vaak"
USED_IN = "Gebruikt in"
MINISTRY = "Ministerie"
PAPER = "Stuk"
BUDGET = "{} {}, begrotingshoofdstuk {}"
SCOPE = "Hier staat"
HOLDS_FOR = "Geldt voor"
NOT_USED = "geen officiële tekst"
LEGEND = "Bij elke tekst staat waar die vandaan komt:"
HERKOMST = (
    ("letterlijk", "staat precies zo in het kamerstuk"),
    ("afgeleid", "staat er niet, maar volgt uit iets anders; de reden staat erbij"),
    ("redactie", "geschreven door de redactie; citeer dit niet als officiële tekst"),
)
