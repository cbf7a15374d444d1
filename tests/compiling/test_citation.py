"""The facts of a citation agree with the foot line of the page, and a paper is cited by chamber."""

from pathlib import Path

import pytest

from beleidstui.compiling.load import load_corpus
from beleidstui.model.citation import citation
from beleidstui.model.foot_line import FootLine, printed_foot_lines, read_foot_line
from tests.contents import ARTICLE, PAGE, copy_small, told_of

FOOT = "Vergaderjaar 2030–2031, 1 I, nr. 1"
FULL = f"Tweede Kamer, v{FOOT[1:]}"


def _written(tmp_path: Path, facts: dict[str, str], foot: str = FULL, declared: str = FULL) -> Path:
    """Give a folder with these facts of the paper, this foot line, and this declared."""
    folder = copy_small(tmp_path)
    article = (folder / ARTICLE).read_text("utf-8")
    line = f'voetregel = "{FOOT}"\n'
    assert article.count(line) == 1
    article = article.replace(line, f'voetregel = "{declared}"\n' if declared else "")
    head, mark, rest = article.partition("[[bron]]")
    source, roles, rest = rest.partition("[[onderdeel]]")
    for key, value in facts.items():
        lines = source.splitlines(keepends=True)
        source = "".join(
            f"{key} = {value}\n" if line.startswith(f"{key} = ") else line for line in lines
        )
    (folder / ARTICLE).write_text(f"{head}{mark}{source}{roles}{rest}", "utf-8")
    page = (folder / PAGE).read_text("utf-8").replace(f"{FOOT}\n7\n", f"{foot}\n" if foot else "")
    (folder / PAGE).write_text(page, "utf-8")
    return folder


DERIVED = {"pagina_herkomst": '"afgeleid"\npagina_toelichting = "Inhoud."'}
WRONG = [
    ("vergaderjaar", '"2029-2030"', "2030-2031"),
    ("vergaderjaar", '"2031-2032"', "2030-2031"),
    ("vergaderjaar", '"1930-1931"', "2030-2031"),
    ("dossier", '"2 I"', "1 I"),
    ("dossier", '"1 II"', "1 I"),
    ("dossier", '"1"', "1 I"),
    ("dossier", '"11 I"', "1 I"),
    ("dossier", '"1 IV"', "1 I"),
    ("nummer", '"2"', "1"),
    ("nummer", '"11"', "1"),
    ("nummer", '"A"', "1"),
    ("nummer", '"1a"', "1"),
    ("document", '"kst-1-I-2"', "kst-1-I-1"),
    ("document", '"kst-1-II-1"', "kst-1-I-1"),
    ("document", '"kst-1-1"', "kst-1-I-1"),
    ("document", '"kst-2-I-1"', "kst-1-I-1"),
    ("document", '"kst-1-I-A"', "kst-1-I-1"),
    ("pagina", "8", "7"),
    ("pagina", "77", "7"),
    ("pagina", "1", "7"),
]


@pytest.mark.parametrize(("key", "value", "there"), WRONG)
@pytest.mark.parametrize("declared", [f"{FULL} 7", ""], ids=["declared", "only printed"])
def test_a_fact_that_the_foot_line_denies_istold_of(
    tmp_path: Path, key: str, value: str, there: str, declared: str
) -> None:
    folder = _written(tmp_path, {key: value}, f"{FULL} 7", declared)
    [problem], _ = told_of(folder)
    assert problem.key == f"bron 1, {key}"
    assert f"hier staat `{value.strip(chr(34))}`, maar de voetregel" in problem.message
    assert f"zegt `{there}`. Neem over" in problem.message


@pytest.mark.parametrize("page", ["8", "77", "1"])
def test_a_derived_page_too_is_that_of_the_foot_line(tmp_path: Path, page: str) -> None:
    foot = f"{FULL} 7"
    [problem], _ = told_of(_written(tmp_path, {"pagina": page, **DERIVED}, foot, foot))
    assert (problem.key, "zegt `7`" in problem.message) == ("bron 1, pagina", True)


@pytest.mark.parametrize("foot", [FULL, FOOT])
def test_a_literal_page_is_printed_somewhere(tmp_path: Path, foot: str) -> None:
    [problem], _ = told_of(_written(tmp_path, {}, foot, foot))
    assert problem.key == "bron 1, pagina"
    assert "pagina 7 staat niet op de bronpagina" in problem.message
    assert "afgeleid" in problem.message


@pytest.mark.parametrize(
    "line", ["7", " 7 ", "– 7 –", "- 7 -", "p. 7", "pagina 7", "[7]", "(7)", "7.", "Pagina 7"[1:]]
)
def test_a_page_may_stand_alone_on_a_line(tmp_path: Path, line: str) -> None:
    expected = [] if line != "agina 7" else ["bron 1, pagina"]
    problems, _ = told_of(_written(tmp_path, {}, f"{FULL}\n{line}", FULL))
    assert [problem.key for problem in problems] == expected


@pytest.mark.parametrize("foot", ["", "Jaarverslag Water", "Vergaderjaar: zie boven", "7", "1 I 1"])
@pytest.mark.parametrize("key", ["vergaderjaar", "pagina"])
def test_without_a_foot_line_it_is_said_that_nothing_was_compared(
    tmp_path: Path, foot: str, key: str
) -> None:
    wrong = {"vergaderjaar": '"2029-2030"', "pagina": "8"}[key]
    problems, [remark] = told_of(_written(tmp_path, {key: wrong}, foot, ""))
    assert problems == []
    assert (remark.key, remark.line) == ("bron 1, voetregel", 14)
    assert "niet vergeleken" in remark.message


def test_a_foot_line_that_cannot_be_read_istold_of(tmp_path: Path) -> None:
    foot = "Ministerie van Water, jaarverslag 2030"
    problems, [remark] = told_of(_written(tmp_path, {}, foot, foot))
    assert problems == []
    assert "niet te lezen" in remark.message


@pytest.mark.parametrize(
    ("facts", "there"),
    [
        ({"document": '"kst-2-I-1"'}, "kst-1-I-1"),
        ({"dossier": '"2 I"'}, "kst-2-I-1"),
        ({"dossier": '"1"'}, "kst-1-1"),
        ({"nummer": '"2"'}, "kst-1-I-2"),
        ({"nummer": '"A"'}, "kst-1-I-A"),
    ],
)
def test_the_facts_agree_with_each_other_too(
    tmp_path: Path, facts: dict[str, str], there: str
) -> None:
    [problem], _ = told_of(_written(tmp_path, facts, "", ""))
    assert problem.key == "bron 1, document"
    assert f"hoort `{there}`" in problem.message


def test_a_foot_line_that_is_not_on_the_page_is_told_once(tmp_path: Path) -> None:
    problems, remarks = told_of(_written(tmp_path, {}, "", FULL))
    assert [problem.key for problem in problems] == ["bron 1, voetregel"]
    assert remarks == []


@pytest.mark.parametrize("around", [" ", "  ", "\t"])
def test_spaces_around_a_foot_line_do_not_count(tmp_path: Path, around: str) -> None:
    foot = f"{around}{FULL} 7{around}".replace("\t", " ")
    assert told_of(_written(tmp_path, {}, foot, f"{FULL} 7")) == ([], [])


SENATE = {"document": '"kst-1-I-D"', "nummer": '"D"'}
SENATE_FOOT = "Eerste Kamer, vergaderjaar 2030–2031, 1 I, D 7"


@pytest.mark.parametrize(
    ("facts", "foot", "cited"),
    [
        (SENATE, SENATE_FOOT, "Kamerstukken I 2030/31, 1 I, D, p. 7"),
        (SENATE, "", "Kamerstukken I 2030/31, 1 I, D, p. 7"),
        (SENATE, SENATE_FOOT.replace("Eerste", "Tweede"), "Kamerstukken II 2030/31, 1 I, D, p. 7"),
        ({}, f"{FULL} 7", "Kamerstukken II 2030/31, 1 I, nr. 1, p. 7"),
        ({}, "", "Kamerstukken II 2030/31, 1 I, nr. 1, p. 7"),
        ({}, f"{FULL} 7".replace("Tw", "Eer", 1).replace("Eereede", "Eerste"), "Kamerstukken I "),
    ],
)
def test_a_paper_is_cited_by_its_chamber(
    tmp_path: Path, facts: dict[str, str], foot: str, cited: str
) -> None:
    [article] = load_corpus(str(_written(tmp_path, facts, foot, foot))).articles
    assert article.source is not None
    assert citation(article.source).startswith(cited)


@pytest.mark.parametrize(
    ("facts", "foot", "is_wrong"),
    [
        ({}, f"{FULL} 7", False),
        (SENATE, SENATE_FOOT, False),
        (SENATE, SENATE_FOOT.replace("Eerste", "Tweede"), True),
        ({}, f"{FULL} 7".replace("Tweede", "Eerste"), True),
    ],
)
def test_a_foot_line_that_is_only_printed_is_asked_for(
    tmp_path: Path, facts: dict[str, str], foot: str, is_wrong: bool
) -> None:
    problems, remarks = told_of(_written(tmp_path, facts, foot, ""))
    [told] = problems if is_wrong else remarks
    assert (len(problems), len(remarks)) == ((1, 0) if is_wrong else (0, 1))
    assert told.key == "bron 1, voetregel"
    assert f"`{foot}`" in told.message


V = FootLine("II", "2022-2023", "36360 V", "1", None)
FORMS = {
    "Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1": V,
    "Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1 36": V._replace(page=36),
    "Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1\t36": V._replace(page=36),
    "Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1, p. 36": V._replace(page=36),
    "Tweede Kamer, vergaderjaar 2022-2023, 36360 V, nr. 1 ": V,
    "Tweede Kamer, vergaderjaar 2022‒2023, 36\u00a0360 V, nr.\u00a01": V,
    "Tweede Kamer, vergaderjaar 2022/23, 36 360-V, nr. 1": V,
    "Tweede Kamer der Staten-Generaal, vergaderjaar 2022–2023, 36 360 V, nr. 1": V,
    "kst-36360-V-1 ISSN 0921 - 7371 Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1": V,
    "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143": FootLine(
        "II", "2020-2021", "32545", "143", None
    ),
    "Tweede Kamer, vergaderjaar 2022–2023, 21 501-02, nr. 2600": FootLine(
        "II", "2022-2023", "21501-02", "2600", None
    ),
    "Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D": FootLine(
        "I", "2008-2009", "31700 VI", "D", None
    ),
    "Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D 4": FootLine(
        "I", "2008-2009", "31700 VI", "D", 4
    ),
    "Eerste Kamer, vergaderjaar 2001–2002, 27 400, nr. 45a": FootLine(
        "I", "2001-2002", "27400", "45a", None
    ),
    "Vergaderjaar 2022–2023, 36 360 V, nr. 1": V._replace(chamber=""),
    "Tweede Kamer, vergaderjaar 2022–2024, 36 360 V, nr. 1": None,
    "Tweede Kamer, vergaderjaar 2022–2023": None,
    "Tweede Kamer, 36 360 V, nr. 1": None,
    "": None,
}


@pytest.mark.parametrize("line", FORMS, ids=repr)
def test_a_foot_line_is_read(line: str) -> None:
    assert read_foot_line(line) == FORMS[line]


@pytest.mark.parametrize(
    "row",
    [
        "Zie Tweede Kamer, vergaderjaar 2019–2020, 35 300 V, nr. 7.",
        "1 Tweede Kamer, vergaderjaar 2019–2020, 35 300 V, nr. 7",
        "(Tweede Kamer, vergaderjaar 2019–2020, 35 300 V, nr. 7)",
        "Vergaderjaar 2022–2023, 36 360 V, nr. 1",
        "Tweede Kamer, vergaderjaar 2019–2020, 35 300 V, nr. 7, waarin staat",
    ],
)
def test_a_reference_in_a_text_is_no_foot_line(row: str) -> None:
    assert printed_foot_lines(f"Een zin.\n{row}\nEen zin.") == []
