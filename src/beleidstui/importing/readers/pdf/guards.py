"""What keeps a PDF from taking the memory and time of the machine."""

import re
import zlib

from beleidstui.importing.refusal import MOST_BYTES

_MEMORY = 1 << 30
_SECONDS = 60
_CHUNK = 1 << 20
_STREAM = re.compile(rb"stream\r?\n")


def limit() -> None:
    """Limit the memory and time of this process, where the system can."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def is_bomb(raw: bytes) -> bool:
    """Tell whether a stream of a PDF unpacks to more than a file may hold."""
    for found in _STREAM.finditer(raw):
        unpacking, place, size = zlib.decompressobj(), found.end(), 0
        rest = raw[place : place + _CHUNK]
        try:
            while rest and not unpacking.eof:
                size += len(unpacking.decompress(rest, _CHUNK))
                if size > MOST_BYTES:
                    return True
                rest = unpacking.unconsumed_tail
                if not rest:
                    place += _CHUNK
                    rest = raw[place : place + _CHUNK]
        except zlib.error:
            continue
    return False
