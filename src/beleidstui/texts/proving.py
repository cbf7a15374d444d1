"""What authors of content are told of the proof against the source page."""

from beleidstui.texts.author import did_you_mean
from beleidstui.texts.characters import named

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

# The files of a folder.
COPY = (
    "de id `{}` is ook die van {}. Is dit bestand een kopie, haal het dan weg; anders geeft u dit "
    "artikel een eigen id."
)
OFFERED = (
    "de bron van {0} is veranderd. Vergelijk dit met {0}.toml, en neem het over met "
    "`beleidstui importeer … --bijwerken`."
)
FILE_NOT_READ = "dit bestand wordt niet gelezen. Noem het `{}`, of zet het ergens anders."
FOLDER_NOT_READ = (
    "deze map wordt niet gelezen. Zet wat erin staat in `{}` zelf, of zet de map ergens anders."
)
FOLDER_MEANT = "deze map wordt niet gelezen. Bedoelde u `{}`?"
TERMS_NOT_READ = "dit bestand wordt niet gelezen. De begrippen staan in `{}`."
MISPLACED = "dit bestand wordt niet gelezen. Artikelen staan in de map `{}`."

# The texts, beside the page.
_NOT_IN_SOURCE = "deze tekst staat niet letterlijk in bronnen/{}."
_REMEDY = "Neem de tekst van de bron over, of kies een andere herkomst."
_NOTHING_NEAR = "Er staat ook niets wat erop lijkt."
_NEAREST = "Het eerste verschil: hier staat {}, in de bron (regel {}) {}: ‘{}’."
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
IN_ROW = "rij {}: {}"
SIGN_ELSEWHERE = (
    "het teken van een noot staat op de bronpagina op een andere plaats, of niet. Tel bij `plaats` "
    "de tekens van de tekst die ervoor staan."
)
EMPTY_CELLS = (
    "in rij {} staan lege cellen. De bronpagina zegt niet in welke kolom de andere staan: "
    "kijk het na."
)
OUT_OF_ORDER = (
    "dit staat op de bronpagina (regel {}) boven wat hier ervoor staat. Zet het in leesvolgorde."
)
OTHER_PAGE = "deze tekst staat op pagina {}. Schrijf `pagina = {}`."
NO_SUCH_PAGE = "deze tekst staat op pagina {} van de bron, en niet op pagina {}."
OTHER_BUDGET = "de begroting `{}` is een andere dan die van dossier `{}`."
OTHER_YEAR = "het jaar {} ligt buiten vergaderjaar {}. Kijk het na."
OTHER_NUMBER = "het nummer is hier `{}`, maar voor de titel op de bronpagina staat `{}`."


def not_in_source(file: str) -> str:
    """Say that a text is not on its page."""
    return f"{_NOT_IN_SOURCE.format(file)} {_REMEDY}"


def nothing_near(file: str) -> str:
    """Say that a text is not on its page, and nothing that looks like it."""
    return f"{_NOT_IN_SOURCE.format(file)} {_NOTHING_NEAR} {_REMEDY}"


def nearest_passage(file: str, here: str, there: str, passage: str, line: int) -> str:
    """Say where a text comes nearest to its page, and which character differs first."""
    said = named(here) if here else "het einde van de tekst"
    printed = named(there) if there else "het einde van de bladzijde"
    near = _NEAREST.format(said, line, printed, passage.strip())
    return f"{_NOT_IN_SOURCE.format(file)} {near} {_REMEDY}"


# How much of the pages is in an item.
UNCOVERED = "bronnen/{}, {}: {} in geen enkel onderdeel: ‘{}’"
COVERED = "bronnen/{}: elk woord van de pagina staat in een onderdeel."
_MOST_SHOWN = 30


def all_covered(pages: int, others: int = 0) -> str:
    """Say that every word of so many pages is in an item; of the others something is not."""
    where = "de bronpagina" if pages == 1 else f"de {pages} bronpagina’s"
    if others:
        where = "de andere bronpagina" if pages == 1 else f"de {pages} andere bronpagina’s"
    return f"Elk woord van {where} staat in een onderdeel."


def not_covered(file: str, missing: int, total: int) -> str:
    """Say how much of a page is in no item, in whole percents: 0 and 100 are only for all of it."""
    share = 100 if missing == total else min(max(round(100 * missing / total), 1), 99)
    return (
        f"bronnen/{file}: {share}% van de woorden ({missing} van {total}) staat in geen enkel "
        "onderdeel. Welke, zegt --bron."
    )


def uncovered(file: str, lines: tuple[int, int], words: tuple[str, ...]) -> str:
    """Say which words that follow each other are in no item; of many the first and the last."""
    first, last = lines
    place = f"regel {first}" if first == last else f"regels {first}–{last}"
    count = "1 woord staat" if len(words) == 1 else f"{len(words)} woorden staan"
    text = " ".join(words)
    if len(text) > 2 * _MOST_SHOWN:
        text = f"{text[:_MOST_SHOWN].rpartition(' ')[0] or text[:_MOST_SHOWN]} … {_tail(text)}"
    return UNCOVERED.format(file, place, count, text)


def _tail(text: str) -> str:
    end = text[-_MOST_SHOWN:]
    return end.partition(" ")[2] or end


READ_BY = (
    "geen regel eindigt op een spatie. Daarom zijn de regels samengevoegd naar {}. Kijk de "
    "alinea’s na."
)
DOUBTFUL_HYPHEN = "het streepje aan het eind hoort misschien bij het woord; gelezen is `{}`."


def page_missing(file: str, suggestion: str) -> str:
    """Say that there is no source page of this name, and which one may be meant."""
    return f"het bestand `{file}` ontbreekt." + did_you_mean(suggestion)
