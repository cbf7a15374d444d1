"""Read an OpenDocument text: as the repository publishes it, or saved by a text processor."""

from collections import Counter

from beleidstui.importing.blocks import Paper, Remark, Skip
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import facts_of
from beleidstui.importing.readers.grid import TooWideError
from beleidstui.importing.readers.levels import levelled
from beleidstui.importing.readers.odt_blocks import BlockMaker
from beleidstui.importing.readers.odt_package import Package, unpacked
from beleidstui.importing.readers.odt_styles import Styles
from beleidstui.importing.readers.odt_tree import tree_of
from beleidstui.importing.refusal import MOST_CHARACTERS, UnreadablePaperError
from beleidstui.texts import papers as texts


def read_odt(raw: bytes, name: str) -> Paper:
    """Give the paper in an OpenDocument text.

    Its blocks have no lines, for what they stand in is packed. Raises UnreadablePaperError.
    """
    package = unpacked(raw, name)
    content, soft_hyphens = tree_of(package.content, name)
    body = next((node for node in content.nodes() if node.name == "office:text"), None)
    if body is None:
        raise UnreadablePaperError(texts.NOT_ODT.format(name))
    if body.size() > MOST_CHARACTERS:
        raise UnreadablePaperError(texts.TOO_LONG.format(name))
    styles = (content, tree_of(package.styles, name).root) if package.styles else (content,)
    skipped: Counter[str] = Counter({texts.SOFT_HYPHENS: soft_hyphens})
    maker = BlockMaker(Styles(*styles), skipped)
    try:
        maker.read(body)
    except TooWideError:
        raise UnreadablePaperError(texts.TOO_WIDE.format(name)) from None
    if not maker.blocks:
        raise UnreadablePaperError(texts.NO_TEXT.format(name))
    clipped = [Remark(texts.REPEATED_TOO_OFTEN)] if maker.tables.is_clipped else []
    return Paper(
        tuple(block._replace(line=0) for block in levelled(maker.blocks)),
        _facts(package, name),
        body.size() + soft_hyphens + maker.tables.repeated,
        tuple(Skip(reason, count) for reason, count in skipped.items() if count),
        tuple(remark._replace(line=0) for remark in (*maker.remarks, *clipped)),
    )


def _facts(package: Package, name: str) -> PaperFacts:
    if not package.meta:
        return PaperFacts()
    pairs = []
    for node in tree_of(package.meta, name).root.nodes():
        if node.name == "meta:user-defined":
            scheme, _, named = node.attributes.get("meta:name", "").rpartition("/")
            pairs.append((named, node.words(), scheme))
        elif node.name == "dc:title":
            pairs.append(("DC.title", node.words(), ""))
    return facts_of(pairs)
