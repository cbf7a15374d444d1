"""Metadata of a paper: metadata.xml, metadata_owms.xml, and answers of the search (SRU)."""

from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import facts_of
from beleidstui.importing.readers.xml_events import read_xml
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import papers as texts

_RECORD = "record"
_META = ("metadata", "meta")


def read_metadata(raw: bytes, name: str) -> PaperFacts:
    """Give the facts of the one paper, or of the first of several.

    Raises UnreadablePaperError with what to do where it is no XML or says nothing of a paper.
    """
    return read_records(raw, name)[0]


def read_records(raw: bytes, name: str) -> tuple[PaperFacts, ...]:
    """Give the facts of each paper that a file tells of; an answer of SRU may hold several."""
    pairs = _Pairs()
    read_xml(raw, name, pairs)
    found = tuple(facts for facts in map(facts_of, pairs.records) if any(facts))
    if not found:
        raise UnreadablePaperError(texts.NO_FACTS.format(name))
    return found


class _Pairs:
    """Gathers names with their contents, a list for each record."""

    def __init__(self) -> None:
        self.records: list[list[tuple[str, str, str]]] = [[]]
        self._scheme = ""
        self._words: list[str] = []

    def start(self, name: str, attributes: dict[str, str], _line: int) -> None:
        """Take the start of an element."""
        self._words.clear()
        self._scheme = attributes.get("scheme", "")
        short = name.rpartition(":")[2]
        if short == _RECORD:
            self.records.append([])
        if short in _META and "content" in attributes:
            pair = attributes.get("name", ""), attributes["content"], self._scheme
            self.records[-1].append(pair)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        words = "".join(self._words)
        self._words.clear()
        if words.strip():
            self.records[-1].append((name, words, self._scheme))

    def text(self, data: str) -> None:
        """Take characters."""
        self._words.append(data)
