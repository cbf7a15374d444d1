"""Sets of nodes: in use a mask, a whole number whose bit *n* stands for node *n*; kept as bytes.

Few numbers are kept as they are, many as the mask itself, whichever is shorter.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

_NUMBERS, _MASK = b"n", b"m"
_SIZE = 4
_HELD = re.compile(rb"[^\0]")


def make_mask(numbers: Iterable[int], size: int) -> int:
    """Give the mask of these numbers, each below size."""
    bits = bytearray(size // 8 + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


def as_bytes(mask: int) -> bytes:
    """Give a mask as bytes, the lowest numbers first."""
    return mask.to_bytes((mask.bit_length() + 7) // 8, "little")


def is_in(raw: bytes, number: int) -> bool:
    """Tell whether a number is in a mask as bytes; one bit of the mask itself would copy it all."""
    place = number >> 3
    return place < len(raw) and bool(raw[place] & 1 << (number & 7))


def numbers_in(mask: int) -> Iterator[int]:
    """Give the numbers in a mask, in order."""
    raw = as_bytes(mask)
    for found in _HELD.finditer(raw):
        place = found.start()
        byte = raw[place]
        while byte:
            low = byte & -byte
            yield place * 8 + low.bit_length() - 1
            byte ^= low


def pack(numbers: "array[int]") -> bytes:
    """Give numbers, in order and each once, as bytes."""
    size = numbers[-1] + 1
    if _SIZE * len(numbers) < size // 8:
        return _NUMBERS + numbers.tobytes()
    return pack_mask(make_mask(numbers, size))


def pack_mask(mask: int) -> bytes:
    """Give a mask that is not empty as bytes."""
    if _SIZE * mask.bit_count() < mask.bit_length() // 8:
        return _NUMBERS + array("I", numbers_in(mask)).tobytes()
    return _MASK + as_bytes(mask)


def exchange(held: bytes, own: range, numbers: Sequence[int]) -> bytes:
    """Give kept numbers with those in a range exchanged for others, in order; empty for none."""
    if held[:1] == _MASK:
        mask = int.from_bytes(held[1:], "little") & ~(((1 << len(own)) - 1) << own.start)
        mask |= make_mask(numbers, own.stop)
        return pack_mask(mask) if mask else b""
    kept = array("I", held[1:])
    kept[bisect_left(kept, own.start) : bisect_left(kept, own.stop)] = array("I", numbers)
    return pack(kept) if kept else b""


def unpack(kept: bytes) -> int:
    """Give kept numbers as a mask."""
    if kept[:1] == _MASK:
        return int.from_bytes(kept[1:], "little")
    numbers = unpack_numbers(kept)
    return make_mask(numbers, numbers[-1] + 1)


def unpack_all(several: Iterable[bytes]) -> int:
    """Give what is in any of several kept sets as a mask."""
    numbers, mask = array("I"), 0
    for held in several:
        if held[:1] == _MASK:
            mask |= int.from_bytes(held[1:], "little")
        else:
            numbers.frombytes(held[1:])
    return mask | make_mask(numbers, max(numbers) + 1) if numbers else mask


def unpack_numbers(kept: bytes) -> "array[int]":
    """Give kept numbers in order."""
    if kept[:1] == _NUMBERS:
        return array("I", kept[1:])
    return array("I", numbers_in(int.from_bytes(kept[1:], "little")))
