"""What a file says of the paper that it holds: where it may be cited, what it is and of when."""

from typing import NamedTuple


class PaperFacts(NamedTuple):
    """The facts of a paper, in the forms of the content files; empty where the file does not say.

    They come from metadata, the head of an XML file, the ``meta`` of a page, or a foot line.
    """

    document: str = ""
    """The identifier as it is published, such as ``kst-36360-V-1`` or ``stcrt-2013-10981``."""
    publication: str = ""
    """What it was published in, in small letters: ``kamerstuk``, ``staatscourant``."""
    chamber: str = ""
    """``I`` for the Eerste Kamer, ``II`` for the Tweede."""
    session: str = ""
    """The parliamentary year (vergaderjaar), such as ``2022-2023``."""
    dossier: str = ""
    """The dossier with its budget chapter, such as ``36360 V``."""
    number: str = ""
    """The number within the dossier, such as ``1``."""
    title: str = ""
    """The title of the paper itself."""
    dossier_title: str = ""
    kind: str = ""
    """The kind of paper as its metadata name it: Motie, Jaarverslag, Memorie van toelichting."""
    creator: str = ""
    date: str = ""
    """Of its issue, as in ``2022-05-18``."""
    foot_line: str = ""
    """The first foot line, as it is printed."""
    signed_by: str = ""
    """The office that signed it first, as it is printed: *De Minister van Voorbeelden*."""
