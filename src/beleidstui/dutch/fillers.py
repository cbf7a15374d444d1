"""Words that carry no meaning in a query: they never decide whether something is a hit."""

_DUTCH = """
aan al als andere bij daar dan dat de den der des deze die dit door een en er ge het hier hij hoe
hun iets ik in is ja je jij kan kun kunnen maar me mee meer men met mij mijn moet na naar nee niet
nog nu of om omdat onder ons onze ook op over per rond staat te tegen toch tot tussen u uit uw van
vanuit vanwege via voor waar waarom waarin waarmee waarvan waarvoor wanneer want waren was wat we
wel welk welke werd wie wij wil word worden wordt zal ze zich zij zijn zo zou zonder gaat gaan
heb hebben heeft had doen doet doe geef geeft toon zoek zoeken betekent betekenis betekenen
bedoeld bedoelt bedoelen afkorting uitleg definitie begrip info informatie rol precies
eigenlijk alle alles elke elk ander anders graag geen niks iemand ieder iedere elkaar zelf zelfs
heel veel vaak weer zoals terwijl dus toe af zowel ervan ermee hiervan hiermee daarvoor hiervoor
daarvan heen naartoe daarmee erover hierover daarover waarover waarbij waarop waartoe
ben bent geworden werden mag mogen moeten zullen zouden wil wilt willen kunt konden hoort horen
wegens tijdens volgens jegens inzake omtrent namens aangaande gedurende ondanks
komt komen krijgt krijgen heet heten staan gedaan hoeveel verschil vind vinden zie sinds
"""
_ENGLISH = (
    "a an and are at by for from how in into is it of on or the this to what where which who with"
)

FILLERS = frozenset((*_DUTCH.split(), *_ENGLISH.split()))
