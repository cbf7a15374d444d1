"""t"""

from beleidstui.importing.blocks import Paper


def with_pages(paper: Paper, pdf: Paper) -> Paper:
    """t."""
    return paper
