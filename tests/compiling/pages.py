"""Content folders around a page with roles, for tests of the proof."""

from pathlib import Path

from beleidstui.errors import Problem
from tests.contents import copy_small, told_of

FOOT = "Tweede Kamer, vergaderjaar 2030–2031, 1 I, nr. 1 7"
HEAD = f"""\
schema = 2

[artikel]
id = "%s"
nummer = "%s"
titel = "%s"
begroting = "I"
ministerie = "Ministerie van Water"
jaar = 2030
soort = "jaarverslag"
af = true
herkomst = "letterlijk"

[[bron]]
document = "kst-1-I-1"
vergaderjaar = "2030-2031"
dossier = "1 I"
nummer = "1"
pagina = 7
pagina_herkomst = "letterlijk"
bestand = "water.txt"
voetregel = "{FOOT}"
"""
PAGE = """\
Artikel 1: Water
– Eerst een zin over dammen.
Bouwen
– Sterke dijken langs de zee. Ook langs de rivier, zoals dhr. Jansen en o.a. Pietersen 
willen. De kosten zijn (nr. 5 en art. 7) bekend.
– En sluizen in de ri
vier;
Stimuleren
– Schone sloten. (Ook in de stad.) “Overal.” 2 plassen erbij!
Betalen: Pompen voor de polder.
– Gemalen aan zee
Slot
– Een slotzin.
"""
Roles = list[tuple[str, str, list[str]]]
"""Name, provenance and bullets of each role; ``#`` is a part of a sentence, ``~`` editorial."""
ALL: Roles = [
    ("Begin", "afgeleid", ["Eerst een zin over dammen."]),
    (
        "Bouwen",
        "letterlijk",
        [
            "Sterke dijken langs de zee. Ook langs de rivier, zoals dhr. Jansen en o.a. "
            "Pietersen willen. De kosten zijn (nr. 5 en art. 7) bekend.",
            "En sluizen in de rivier;",
        ],
    ),
    ("Stimuleren", "letterlijk", ["Schone sloten. (Ook in de stad.) “Overal.” 2 plassen erbij!"]),
    ("Betalen", "letterlijk", ["Pompen voor de polder.", "Gemalen aan zee"]),
    ("Slot", "letterlijk", ["Een slotzin."]),
]


def article(
    roles: Roles, article_id: str = "2030-I-01", title: str = "Water", number: str = "1"
) -> str:
    """Give an article file with these roles."""
    lines = [HEAD % (article_id, number, title)]
    for order, (name, herkomst, bullets) in enumerate(roles):
        lines += ["[[onderdeel]]", f'id = "r{order}"', 'soort = "rol"']
        lines += [f'titel = "{name}"', f'herkomst = "{herkomst}"']
        lines += ['toelichting = "Zie boven."'] if herkomst == "afgeleid" else []
        for place, text in enumerate(bullets):
            lines += ["[[onderdeel]]", f'id = "r{order}/p{place}"', 'soort = "punt"', 'kop = "Kop"']
            lines += ["fragment = true"] if text[0] == "#" else []
            lines += ['herkomst = "redactie"'] if text[0] == "~" else []
            lines += [f"tekst = '{text.lstrip('#~')}'"]
    return "\n".join(lines) + "\n"


def folder(tmp_path: Path, *articles: str, page: str = PAGE) -> Path:
    """Give a content folder of these article files, with this page and its foot line."""
    content = copy_small(tmp_path)
    for path in (content / "artikelen").iterdir():
        path.unlink()
    for number, text in enumerate(articles):
        (content / "artikelen" / f"{number}.toml").write_text(text, "utf-8")
    (content / "bronnen" / "water.txt").write_text(f"{page}{FOOT}\n", "utf-8")
    return content


def told(content: Path) -> list[Problem]:
    """Give the problems of a folder."""
    return told_of(content)[0]
