"""A corpus with what can be worked out from it, each part made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from beleidstui.compiling.links import Links
from beleidstui.model.corpus import Corpus

if TYPE_CHECKING:
    from beleidstui.compiling.proof import Proof


class Shelf:
    """The articles and terms, how they are linked, and the proof of their texts."""

    def __init__(self, corpus: Corpus) -> None:
        """Hold a corpus that was loaded."""
        self.corpus = corpus

    @cached_property
    def links(self) -> Links:
        """Which terms stand where."""
        return Links(self.corpus)

    @cached_property
    def proof(self) -> "Proof":
        """Which printed lines hold which item."""
        from beleidstui.compiling.proof import Proof  # a search has no use for it

        return Proof(self.corpus)
