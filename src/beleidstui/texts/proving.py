"""What authors of content are told of the proof against the source page."""

# The facts of the citation, beside the foot line.
FOOT_LINE_SAYS = (
    "hier staat `{}`, maar de voetregel van de bronpagina zegt `{}`. Neem over wat de voetregel "
    "zegt, of zoek de bronpagina van het goede stuk."
)
DOCUMENT_OF = (
    "hier staat `{}`, maar bij dossier `{}` en nummer `{}` hoort `{}`. Verbeter wat niet klopt."
)
PAGE_NOT_PRINTED = (
    "pagina {} staat niet op de bronpagina, ook niet in de voetregel. Kies bij `pagina_herkomst` "
    "voor afgeleid, en schrijf in `pagina_toelichting` waaruit u de pagina afleidt."
)
CHAMBER = (
    "de bronpagina is van de {} Kamer, maar zo wordt het stuk aangehaald als Kamerstukken {}. "
    "Neem de voetregel `{}` hier over."
)
CHAMBERS = {"I": "Eerste", "II": "Tweede"}
NO_FOOT_LINE = (
    "op de bronpagina staat geen voetregel. Vergaderjaar, dossier, nummer, document en pagina zijn "
    "niet vergeleken: kijk ze zelf na."
)
UNREADABLE_FOOT_LINE = (
    "uit deze voetregel zijn vergaderjaar, dossier en nummer niet te lezen. Zij zijn niet "
    "vergeleken: kijk ze zelf na."
)
FOOT_LINE_TO_COPY = "neem de voetregel van de bronpagina hier over: `{}`."
REMARK = "opmerking: {}"

# The texts, beside the page.
NOT_IN_SOURCE = (
    "deze tekst staat niet letterlijk in bronnen/{}. Neem de tekst van de bron over, "
    "of kies een andere herkomst."
)
TAKEN = (
    "deze tekst staat in bronnen/{} niet vaker dan hij hier al is gebruikt. Haal hem op één plaats "
    "weg."
)
NO_HEADING = (
    "deze woorden staan in bronnen/{} (regel {}), maar niet als kop. Neem de kop van de bladzijde "
    "over, of kies een andere herkomst."
)
OTHER_ROLE = (
    "deze tekst staat in bronnen/{} (regel {}) {}, en niet onder `{}`. Zet hem bij de rol waar hij "
    "onder staat."
)
UNDER = "onder de kop `{}`"
ABOVE_ALL = "boven de eerste kop"
CUT = "{}. Neem de hele zin over, of zet `fragment = true` bij dit punt."
CUT_BEFORE = "deze tekst begint midden in een zin: in bronnen/{} (regel {}) staat ervoor ‘{}’"
CUT_AFTER = "deze tekst eindigt midden in een zin: in bronnen/{} (regel {}) staat erna ‘{}’"
WHOLE = (
    "deze tekst is in bronnen/{} (regel {}) geen deel van een zin, maar heel. Haal `fragment` weg."
)
FRAGMENT_NOT_LITERAL = (
    "alleen een letterlijke tekst kan een deel van een zin van de bron zijn. Haal `fragment` weg."
)
