"""The invented budget paper, in all its forms, comes out of its PDF as it was printed."""

from collections.abc import Iterable

import pytest

from beleidstui.importing.blocks import Block, missing_from
from beleidstui.importing.readers.pdf.reading import read_pdf
from tests.importing.budget_paper_pdf import blocks_of
from tests.importing.paper_pdf import Manner, printed
from tests.importing.papers import BUDGET_PAPER

pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")

CONTENTS = (("Algemeen", 1), ("Beleidsartikelen", 1), ("Niet-beleidsartikelen", 4))


def said(blocks: Iterable[Block]) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Give kinds and words; a page does not tell where the number of a heading ends.

    The letters of the invented PDF have no space of their own that does not break.
    """
    return [
        (
            block.kind,
            f"{block.mark} {block.text}".replace("\xa0", " ").strip(),
            [(note.sign, note.text) for note in block.notes],
        )
        for block in blocks
    ]


@pytest.mark.parametrize(
    "manner",
    [Manner(), Manner(spaces=False), Manner(gap=1.0), Manner(hyphens=False, creator="WeasyPrint")],
    ids=["official", "no spaces", "no white lines", "another program"],
)
def test_the_budget_paper_comes_back_whole(manner: Manner) -> None:
    blocks = blocks_of(BUDGET_PAPER)
    paper = read_pdf(printed(blocks, manner, CONTENTS), "verzonnen.pdf")
    assert said(paper.blocks) == said(blocks)
    assert missing_from(paper) == 0
