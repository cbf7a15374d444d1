"""What is told of a paper that is read: why something was left out, and why it cannot be read."""

CONTENTS = "inhoudsopgave"
FOOT_LINES = "voetregels en paginanummers"
RUNNING_HEADS = "kopregels"
NAVIGATION = "tekst van de website eromheen"
DOUBLE_SIGNS = "tekens van noten die dubbel staan"
ADDED_SIGNS = "tekens van noten die ontbraken"
HYPHENS = "afbreekstreepjes"
SOFT_HYPHENS = "zachte streepjes"
DOUBLE_MARKS = "opsommingstekens die dubbel staan"
METADATA = "gegevens over het stuk"

TOO_LARGE = "{} is groter dan 64 MB. Zo groot is geen kamerstuk: kies een ander bestand."
TOO_DEEP = "{} is te diep genest (meer dan 120 elementen in elkaar). Bewaar het stuk opnieuw."
TOO_LONG = "{} bevat te veel tekst (meer dan 60 miljoen tekens). Kies een ander bestand."
HAS_ENTITIES = (
    "{} verklaart eigen entiteiten, en dat doet geen officieel stuk. Bewaar het stuk opnieuw."
)
NOT_XML = "{} is geen geldige XML: het gaat mis op regel {}, teken {}. Bewaar het stuk opnieuw."
NO_TEXT = "In {} staat geen tekst. Kies een ander bestand van dit stuk."
UNKNOWN_ELEMENT = "het element `{}` ken ik niet: de tekst is overgenomen als alinea"
INVISIBLE = "onzichtbare tekens"
