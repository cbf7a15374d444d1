"""What widgets tell the screen."""

from textual.message import Message

from beleidstui.search import Hit


class ItemOpened(Message):
    """The reader wants to go to an item."""

    def __init__(self, item_id: str) -> None:
        """Hold the id of the item."""
        self.item_id = item_id
        super().__init__()


class HitShown(Message):
    """The cursor of the list of hits came to a hit."""

    def __init__(self, hit: Hit) -> None:
        """Hold the hit."""
        self.hit = hit
        super().__init__()


class HitOpened(Message):
    """The reader wants to go to the selected hit."""


class QuerySubmitted(Message):
    """The reader is ready with the query."""


class LimitLeft(Message):
    """The reader goes back from an empty query, out of the part that it is limited to."""


class HitMoved(Message):
    """The reader moves through the hits from the search line."""

    def __init__(self, step: int) -> None:
        """Hold how many hits to go on; negative is back."""
        self.step = step
        super().__init__()


class KeysAwaited(Message):
    """The main screen can take keys."""


class SearchReady(Message):
    """All that queries need is made."""


class ProgressMade(Message):
    """Some of a long work is done, or another part of what came of it is chosen."""
