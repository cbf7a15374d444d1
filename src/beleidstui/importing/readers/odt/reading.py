"""Read an OpenDocument text: as the repository publishes it, or saved by a text processor."""

from collections import Counter

from beleidstui.importing.blocks import Paper, Remark, Skip, size_of
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import facts_of
from beleidstui.importing.readers.grid import TooWideError
from beleidstui.importing.readers.levels import levelled
from beleidstui.importing.readers.odt.blocks import BlockMaker
from beleidstui.importing.readers.odt.names import shortened
from beleidstui.importing.readers.odt.package import Package, unpacked
from beleidstui.importing.readers.odt.styles import Styles
from beleidstui.importing.readers.xml_tree import Tree, all_below, all_text
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import papers as texts


def read_odt(raw: bytes, name: str) -> Paper:
    """Give the paper in an OpenDocument text.

    Its blocks have no lines, for what they stand in is packed. Raises UnreadablePaperError.
    """
    package = unpacked(raw, name)
    content = Tree(package.content, name, shortened)
    body = next(
        (element for element in all_below(content.root) if element.name == "office:text"), None
    )
    if body is None:
        raise UnreadablePaperError(texts.NOT_ODT.format(name))
    parts = [content.root]
    if package.styles:
        parts.append(Tree(package.styles, name, shortened).root)
    soft_hyphens = content.met.soft_hyphens
    skipped: Counter[str] = Counter({texts.SOFT_HYPHENS: soft_hyphens})
    maker = BlockMaker(Styles(*parts), skipped)
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
        size_of(all_text(body)) + soft_hyphens + maker.tables.repeated,
        tuple(Skip(reason, count) for reason, count in skipped.items() if count),
        tuple(remark._replace(line=0) for remark in (*maker.remarks, *clipped)),
    )


def _facts(package: Package, name: str) -> PaperFacts:
    if not package.meta:
        return PaperFacts()
    pairs = []
    for element in all_below(Tree(package.meta, name, shortened).root):
        if element.name == "meta:user-defined":
            scheme, _, named = element.attributes.get("meta:name", "").rpartition("/")
            pairs.append((named, all_text(element), scheme))
        elif element.name == "dc:title":
            pairs.append(("DC.title", all_text(element), ""))
    return facts_of(pairs)
