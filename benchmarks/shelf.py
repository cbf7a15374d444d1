"""Content folders of any size, of real text or of invented words, to measure growth on.

A folder holds editions of policy articles of fourteen bullets each, below three roles, each with
its source page; one term for each fifty-five bullets, with an acronym that a bullet uses, and one
acronym that every thirtieth bullet uses.
"""

import itertools
import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import ascii_uppercase

BULLETS = 14
ROLES = ("Stimuleren", "Regisseren", "Financieren")
CHAPTERS = "I IIA IIB III IV V VI VII VIII IX X XII XIII XIV XV XVI XVII XIX XX XXII".split()  # noqa: SIM905
MINISTRIES = {
    "V": "Ministerie van Buitenlandse Zaken",
    "VI": "Ministerie van Justitie en Veiligheid",
    "VIII": "Ministerie van Onderwijs, Cultuur en Wetenschap",
    "X": "Ministerie van Defensie",
    "XII": "Ministerie van Infrastructuur en Waterstaat",
    "XIII": "Ministerie van Economische Zaken en Klimaat",
    "XV": "Ministerie van Sociale Zaken en Werkgelegenheid",
    "XVI": "Ministerie van Volksgezondheid, Welzijn en Sport",
    "XVII": "Ministerie voor Buitenlandse Handel en Ontwikkelingssamenwerking",
    "J": "Deltafonds",
}
FIRST_YEAR, YEARS = 2010, 15
COMMON = "NAVO"
COMMON_EACH = 30
TERM_EACH = 55
WORDS = 120_000
SEED = 2022
_ONSETS = "b d f g h j k l m n p r s t v w z br dr gr kl kr pl sch sl sp st str tr".split()  # noqa: SIM905
_VOWELS = "a e i o u aa ee ie oe oo ui ei".split()  # noqa: SIM905
_ENDS = ("", "", "n", "r", "s", "t", "l", "k")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`|<>#\\]+")
_UNUSUAL = re.compile(r"[^A-Za-zÀ-ÖØ-öø-ÿ0-9 .,;:()'’‘“”/%&€§°+=!?–-]|[Â-Ï][^a-zà-ÿ .,]")
_LEAST_WORDS = 6
_LONGEST = 1_500


def real_paragraphs(folder: Path) -> Iterator[str]:
    """Give the paragraphs of the Markdown files below a folder, without their marks."""
    for file in sorted(folder.rglob("*.md")):
        for block in file.read_text("utf-8", "replace").split("\n\n"):
            if block.startswith(("#", "<meta")):
                continue
            text = " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", block)).split())
            is_prose = len(text.split()) >= _LEAST_WORDS and text[0].isalpha()
            if is_prose and len(text) <= _LONGEST and not _UNUSUAL.search(text):
                yield text


def made_paragraphs() -> Iterator[str]:
    """Give paragraphs of invented words, as common and as rare as in real text (Zipf's law)."""
    chance = random.Random(SEED)
    words = sorted({_word(chance) for _ in range(WORDS + WORDS // 8)})
    chance.shuffle(words)
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))
    while True:
        size = chance.randint(12, 60)
        yield " ".join(chance.choices(words, cum_weights=weights, k=size)).capitalize() + "."


def make_folder(folder: Path, paragraphs: Iterable[str], count: int) -> int:
    """Write a content folder of at most so many bullets, and give how many there are."""
    for name in ("artikelen", "bronnen"):
        (folder / name).mkdir(parents=True)
    texts = itertools.islice(paragraphs, count)
    made = 0
    acronyms = map("".join, itertools.product("QWXZ", *[ascii_uppercase] * 3))
    terms = [_term("navo", "Noord-Atlantische Verdragsorganisatie", COMMON)]
    places = itertools.product(range(1, 1_000), CHAPTERS, range(FIRST_YEAR, FIRST_YEAR + YEARS))
    for place in places:
        several = list(itertools.islice(texts, BULLETS))
        if not several:
            break
        for offset in range(len(several)):
            if (made + offset) % TERM_EACH == 0:
                acronym = next(acronyms)
                name = " ".join(several[offset].split()[:3]).strip(".,;:")
                terms.append(_term(acronym.lower(), f"{name} {acronym.lower()}", acronym))
                several[offset] += f" Zie {acronym}."
            if (made + offset) % COMMON_EACH == 0:
                several[offset] += f" Zie {COMMON}."
        number, chapter, _ = place
        title = f"Artikel van {chapter} nummer {number}"
        _write_article(folder, place, several, (title, f"Ministerie van {chapter}", number))
        made += len(several)
    (folder / "begrippen.toml").write_text("schema = 2\n" + "".join(terms), "utf-8")
    return made


def make_editions(
    folder: Path, budgets: int = 10, articles: int = 4, years: int = 5, first: int = 2020
) -> list[str]:
    """Write a folder of editions as ministries have them, and give their ids.

    Each year three bullets of an article are new, the next ones each time, and the others are as
    they were. Two terms of *RWS* hold in two budgets, and the *Stabiliteitsfonds* is named in one
    article, each year once more often.
    """
    for name in ("artikelen", "bronnen"):
        (folder / name).mkdir(parents=True)
    texts, chance = made_paragraphs(), random.Random(SEED)
    words = sorted({_word(chance) for _ in range(1_000)})
    chance.shuffle(words)
    long = (word for word in words if len(word) > 4)
    made = []
    for (chapter, ministry), number in itertools.product(
        list(MINISTRIES.items())[:budgets], range(1, articles + 1)
    ):
        title = f"{next(long)} en {next(long)}".capitalize()
        bullets = list(itertools.islice(texts, BULLETS))
        for year in range(first, first + years):
            for place in range(3 * (year - first), 3 * (year - first) + 3):
                bullets[place % BULLETS] = next(texts)
            named = _naming(bullets, chapter, number, year - first + 1)
            _write_article(
                folder, (number, chapter, year), named, (title, ministry, 500 + year % 100)
            )
            made.append(f"{year}-{chapter}-{number:02}")
    terms = [
        _term("stabiliteitsfonds", "Stabiliteitsfonds"),
        _term("rws", "Rijkswaterstaat", "RWS"),
        _term("rws-slaap", "Regionale Werkgroep Slaap", "RWS", "XVI"),
    ]
    (folder / "begrippen.toml").write_text("schema = 2\n" + "".join(terms), "utf-8")
    return made


def _naming(bullets: list[str], chapter: str, number: int, times: int) -> list[str]:
    """Give the bullets with what is named in this article."""
    if (chapter, number) == ("V", 2):
        return [f"{one} Zie het Stabiliteitsfonds." for one in bullets[:times]] + bullets[times:]
    if chapter in ("XII", "XVI") and number == 1:
        return [f"{bullets[0]} Zie RWS.", *bullets[1:]]
    return bullets


def _word(chance: random.Random) -> str:
    """Give a word that can be said: of one to four syllables, as most words of real text are."""
    return "".join(
        f"{chance.choice(_ONSETS)}{chance.choice(_VOWELS)}{chance.choice(_ENDS)}"
        for _ in range(chance.randint(1, 4))
    )


def _term(name: str, full: str, acronym: str = "", holds_for: str = "") -> str:
    facts = (("afkorting", acronym), ("geldt_voor", holds_for))
    further = "".join(f'{key} = "{value}"\n' for key, value in facts if value)
    return (
        f'\n[[begrip]]\nid = "{name}"\nnaam = {json.dumps(full, ensure_ascii=False)}\n{further}'
        f'soort = "onderwerp"\nuitleg = "Verzonnen."\n'
        'herkomst = "redactie"\n'
    )


def _write_article(
    folder: Path, place: tuple[int, str, int], bullets: list[str], named: tuple[str, str, int]
) -> None:
    number, chapter, year = place
    title, ministry, dossier = named
    name = f"{year}-{chapter}-{number:02}"
    foot = f"Tweede Kamer, vergaderjaar {year}–{year + 1}, 36 {dossier:03} {chapter}, nr. 1"
    parts, rows = [], []
    each = -(-len(bullets) // len(ROLES))
    for role, name_of_role in enumerate(ROLES):
        of_role = bullets[role * each : (role + 1) * each]
        if not of_role:
            continue
        rows.append(name_of_role)
        parts.append(_part(f"r{role}", "rol", titel=name_of_role, herkomst="letterlijk"))
        for place_in_role, text in enumerate(of_role):
            rows.append(f"– {text}")
            parts.append(_part(f"r{role}/p{place_in_role}", "punt", tekst=text))
    article = (
        f'schema = 2\n\n[artikel]\nid = "{name}"\nnummer = "{number}"\n'
        f'titel = "{title}"\nbegroting = "{chapter}"\nministerie = "{ministry}"\n'
        f'jaar = {year}\nsoort = "jaarverslag"\n'
        f'reeks = "{chapter}-{number:02}"\nherkomst = "afgeleid"\ntoelichting = "Verzonnen."\n\n'
        f'[[bron]]\ndocument = "kst-36{dossier:03}-{chapter}-1"\n'
        f'vergaderjaar = "{year}-{year + 1}"\ndossier = "36{dossier:03} {chapter}"\nnummer = "1"\n'
        f'bestand = "{name}.txt"\nvoetregel = "{foot}"\n'
    )
    (folder / "artikelen" / f"{name}.toml").write_text(article + "".join(parts), "utf-8")
    (folder / "bronnen" / f"{name}.txt").write_text("\n".join([*rows, foot, ""]), "utf-8")


def _part(part_id: str, kind: str, **facts: str) -> str:
    told = "".join(
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in facts.items()
    )
    return f'\n[[onderdeel]]\nid = "{part_id}"\nsoort = "{kind}"\n{told}'
