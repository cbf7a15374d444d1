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
