"""From what somebody types as an id to the item that is meant."""

from beleidstui.errors import UnknownIdError
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Node

NEAREST = 3


def resolve(corpus: Corpus, wanted: str) -> Node:
    """Give the item with this id, or with this end of an id where only one has it.

    Case does not matter. Raises UnknownIdError, with the ids that look like it.
    """
    if wanted in corpus:
        return corpus[wanted]
    folded = wanted.strip().strip("/").casefold()
    ids = {item.id.casefold(): item for item in corpus}
    if folded in ids:
        return ids[folded]
    endings = [item for key, item in ids.items() if folded and key.endswith(f"/{folded}")]
    if len(endings) == 1:
        return endings[0]
    raise UnknownIdError(wanted, _nearest(folded, endings, ids))


def counterpart(item: Node, corpus: Corpus, other: Corpus) -> Node:
    """Give an item of a corpus in another version of it.

    Where it is gone this is the nearest above it that is left, or else the first article.
    """
    current: Node | None = item
    while current is not None:
        if current.id in other:
            return other[current.id]
        current = corpus.parent(current)
    return other.articles[0]


def _nearest(folded: str, endings: list[Node], ids: dict[str, Node]) -> tuple[str, ...]:
    from difflib import get_close_matches  # only needed once something is wrong

    if endings:
        return tuple(item.id for item in endings)
    whole = get_close_matches(folded, ids, NEAREST, 0.6)
    lasts = {key.rpartition("/")[2]: key for key in ids}
    near = [
        lasts[last] for last in get_close_matches(folded.rpartition("/")[2], lasts, NEAREST, 0.6)
    ]
    return tuple(ids[key].id for key in dict.fromkeys((*near, *whole)))[:NEAREST]
