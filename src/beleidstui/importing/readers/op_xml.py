"""Papers in the XML of officielebekendmakingen.nl: op-xsd, and ``kamerwrk`` of before 2010."""

from beleidstui.importing.blocks import Paper, Remark, Skip
from beleidstui.importing.readers.op_blocks import OpBlocks
from beleidstui.importing.readers.op_facts import facts_in
from beleidstui.importing.readers.xml_tree import read_tree
from beleidstui.texts import papers


def read_op_xml(raw: bytes, name: str) -> Paper:
    """Read a paper in XML; raises UnreadablePaperError."""
    tree = read_tree(raw, name)
    reader = OpBlocks(name)
    reader.read(tree.root)
    remarks = tuple(
        Remark(papers.UNKNOWN_ELEMENT.format(element), line)
        for element, line in reader.unknown.items()
    )
    skipped = tuple(Skip(reason, count) for reason, count in reader.skipped.items() if count)
    return Paper(tuple(reader.blocks), facts_in(tree.root), tree.met, skipped, remarks)
