"""Each fact of a paper has one form; the message for another names the right one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from beleidstui.compiling.load import load_corpus
from beleidstui.errors import ContentError
from beleidstui.model.papers import right_document, right_dossier, right_number, right_year
from tests.contents import ARTICLE, copy_small

NUMBERS = {
    "1": "1",
    "143": "143",
    "45a": "45a",
    "D": "D",
    "AB": "AB",
    "nr. 1": "1",
    "nr 1": "1",
    "Nr. 1": "1",
    "nr.1": "1",
    "NR. 1": "1",
    "no. 12": "12",
    "nummer 12": "12",
    "stuk 12": "12",
    "#7": "7",
    "1.": "1",
    "01": "1",
    " 1 ": "1",
    "nr. 45A": "45a",
    "d": "D",
    "nr. D": "D",
    "letter D": "D",
    "1 en 2": "",
    "1-2": "",
    "een": "",
    "0": "",
    "": "",
    "nr. ": "",
}
DOSSIERS = {
    "36360 V": "36360 V",
    "29521": "29521",
    "21501-02": "21501-02",
    "1 I": "1 I",
    "36 360 V": "36360 V",
    "36.360 V": "36360 V",
    "36\u00a0360 V": "36360 V",
    "36360-V": "36360 V",
    "36360V": "36360 V",
    "36360 v": "36360 V",
    "36 360  V ": "36360 V",
    "36360, V": "36360 V",
    "36360 (V)": "36360 V",
    "36\u2013360 V": "",
    "29 521": "29521",
    "21 501-02": "21501-02",
    "dossier 36360 V": "36360 V",
    "Kamerstukken II 36360 V": "36360 V",
    "kst-36360-V": "36360 V",
    "35470 xiv": "35470 XIV",
    "036360 V": "",
    "V": "",
    "36360 V nr. 1": "",
    "1234567": "",
}
YEARS = {
    "2022-2023": "2022-2023",
    "1999-2000": "1999-2000",
    "2022–2023": "2022-2023",
    "2022‒2023": "2022-2023",
    "2022—2023": "2022-2023",
    "2022/2023": "2022-2023",
    "2022/23": "2022-2023",
    "2022-23": "2022-2023",
    "1999/00": "1999-2000",
    "2022 - 2023": "2022-2023",
    "20222023": "2022-2023",
    "2022 2023": "2022-2023",
    "2023-2022": "2022-2023",
    "vergaderjaar 2022-2023": "2022-2023",
    "Vergaderjaar 2022–2023": "2022-2023",
    " 2022-2023": "2022-2023",
    "2022-2024": "",
    "2022-2022": "",
    "2022": "",
    "22-23": "",
}
DOCUMENTS = {
    "kst-36360-V-1": "kst-36360-V-1",
    "kst-29521-226": "kst-29521-226",
    "kst-31700-VI-D": "kst-31700-VI-D",
    "kst-21501-02-2600": "kst-21501-02-2600",
    "kst-1-I-1": "kst-1-I-1",
    "KST-36360-V-1": "kst-36360-V-1",
    "kst-36360-v-1": "kst-36360-V-1",
    "kst–36360–V–1": "kst-36360-V-1",
    "kst_36360_V_1": "kst-36360-V-1",
    "kst 36360 V 1": "kst-36360-V-1",
    "36360-V-1": "kst-36360-V-1",
    "kst-36 360-V-1": "kst-36360-V-1",
    "36360 V, nr. 1": "kst-36360-V-1",
    "36 360 V, nr. 1": "kst-36360-V-1",
    "Kamerstukken II 36360 V, nr. 1": "kst-36360-V-1",
    "kst-36360-V-1.html": "kst-36360-V-1",
    "kst-36360-V-1.pdf": "kst-36360-V-1",
    "https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html": "kst-36360-V-1",
    "31700 VI, D": "kst-31700-VI-D",
    "kst": "",
    "blg-1042": "",
    "stb-2020-1": "",
    "jaarverslag": "",
}
CASES = [
    (right, typed, meant)
    for right, table in (
        (right_number, NUMBERS),
        (right_dossier, DOSSIERS),
        (right_year, YEARS),
        (right_document, DOCUMENTS),
    )
    for typed, meant in table.items()
]


@pytest.mark.parametrize(("right", "typed", "meant"), CASES)
def test_what_is_meant_by_another_form(right: Callable[[str], str], typed: str, meant: str) -> None:
    assert right(typed) == meant
    assert not meant or right(meant) == meant


@pytest.mark.parametrize(
    ("key", "here", "typed", "meant"),
    [
        ("document", "kst-1-I-1", "1-I-1", "kst-1-I-1"),
        ("vergaderjaar", "2030-2031", "2031-2030", "2030-2031"),
        ("vergaderjaar", "2030-2031", "2030–2031", "2030-2031"),
        ("vergaderjaar", "2030-2031", "2030-2032", ""),
        ("dossier", "1 I", "1 i", "1 I"),
        ("dossier", "1 I", "1-I", "1 I"),
        ("nummer", "1", "nr. 1", "1"),
        ("nummer", "1", "01", "1"),
        ("nummer", "1", "1 en 2", ""),
    ],
)
def test_the_right_form_is_named(
    tmp_path: Path, key: str, here: str, typed: str, meant: str
) -> None:
    folder = copy_small(tmp_path)
    source, _, rest = (folder / ARTICLE).read_text("utf-8").partition("pagina = ")
    head, mark, facts = source.partition("[[bron]]")
    old, new = f'{key} = "{here}"', f'{key} = "{typed}"'
    assert facts.count(old) == 1
    text = f"{head}{mark}{facts.replace(old, new)}pagina = {rest}"
    (folder / ARTICLE).write_text(text, "utf-8")
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    said = [p.message for p in caught.value.problems if p.key == f"bron 1, {key}"]
    assert said[0].startswith(f"`{typed}` heeft niet de goede vorm")
    assert said[0].endswith(f" Schrijf `{meant}`.") if meant else "Schrijf" not in said[0]
    assert len(said) == 1, "what has no form is not compared too"
