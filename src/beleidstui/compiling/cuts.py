"""What a text of an article learns from its page: where it is cut off inside a sentence."""

from collections.abc import Iterator

from beleidstui.compiling.standing import Standing, Standings
from beleidstui.model.nodes import Article, Part
from beleidstui.model.record import changed


def with_cuts(article: Article, standings: Standings) -> Article:
    """Give an article of which each text knows where it is cut off inside a sentence."""
    left = iter(standings)
    next(left)
    return changed(article, children=tuple(_with_cuts(one, left) for one in article.children))


def _with_cuts(part: Part, standings: Iterator[Standing | None]) -> Part:
    standing = next(standings)
    children = tuple(_with_cuts(child, standings) for child in part.children)
    if standing is None or not part.fragment:
        return changed(part, children=children) if children else part
    before, after = standing.cut_before, standing.cut_after
    return changed(part, children=children, cut_before=before, cut_after=after)
