"""Official XML as a paper: ``officiele-publicatie`` (op-xsd) and the older ``kamerwrk``."""

from beleidstui.importing.blocks import Paper, Skip
from beleidstui.importing.readers.xml.blocks import Blocks
from beleidstui.importing.readers.xml.facts import op_facts
from beleidstui.importing.readers.xml_tree import Tree, elements_of
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import papers as texts

_OLD = "kamerwrk"


def read_op_xml(raw: bytes, name: str) -> Paper:
    """Give the paper that a file holds.

    Raises UnreadablePaperError with what to do where it is no XML, holds no text, or is too much.
    """
    tree = Tree(raw, name)
    facts = op_facts(tree.root)
    blocks = Blocks(tree.root, is_old=elements_of(tree.root)[0].name == _OLD)
    if not blocks.out.made:
        raise UnreadablePaperError(texts.NO_TEXT.format(name))
    counted = (
        Skip(texts.SOFT_HYPHENS, tree.met.soft_hyphens),
        Skip(texts.ADDED_SIGNS, -blocks.words.added_signs),
    )
    return Paper(
        blocks=tuple(blocks.out.made),
        facts=facts,
        met=tree.met.characters,
        skipped=(*blocks.out.skipped, *(skip for skip in counted if skip.characters)),
        remarks=tuple(blocks.remarks),
        acronyms=tuple(blocks.words.acronyms.items()),
    )
