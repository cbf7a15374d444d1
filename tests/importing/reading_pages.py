"""What the tests of pages share."""

from beleidstui.importing.blocks import BlockKind, Paper, missing_from
from beleidstui.importing.readers.html.reading import read_html


def read(page: str) -> Paper:
    """Read a page of which nothing may be lost."""
    paper = read_html(page.encode(), "stuk.html")
    assert missing_from(paper) == 0
    return paper


def texts_of(paper: Paper, kind: BlockKind) -> list[str]:
    return [block.text for block in paper.blocks if block.kind is kind]


def skipped_of(paper: Paper) -> dict[str, int]:
    return {skip.reason: skip.characters for skip in paper.skipped}


def check(paper: Paper) -> None:
    """Check what holds for any paper."""
    assert missing_from(paper) == 0
    for block in paper.blocks:
        assert block.text == " ".join(block.text.split())
        assert all(0 <= note.place <= len(block.text) for note in block.notes)
        assert len({len(row) for row in (*block.heads, *block.rows)}) <= 1
