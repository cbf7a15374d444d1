"""What all records of the model are: plain classes with slots.

Named tuples and dataclasses cost a look-up more to import than to use. A record is never changed
once it was made.
"""

from typing import Any, TypeVar


class Record:
    """What is known of one thing, each fact under a name of its own."""

    __slots__ = ()

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Give the names of the facts, those of the class above first."""
        return tuple(
            name for one in reversed(cls.__mro__) for name in vars(one).get("__slots__", ())
        )


R = TypeVar("R", bound=Record)


def changed(record: R, **facts: Any) -> R:
    """Give a record like this one, with some of its facts others; raises KeyError for no fact."""
    names = type(record).names()
    if not facts.keys() <= set(names):
        raise KeyError(*facts.keys() - set(names))
    made = object.__new__(type(record))
    for name in names:
        setattr(made, name, facts[name] if name in facts else getattr(record, name))
    return made
