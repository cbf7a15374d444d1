"""The names of OpenDocument elements, by the usual prefixes of their namespaces: ``text:p``."""

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_VERSIONED = (":1.0", ":1.1", ":1.2", ":1.3", ":1.4")
_OTHERS = {"http://purl.org/dc/elements/1.1/": "dc"}
_USUAL = {"xsl-fo-compatible": "fo", "svg-compatible": "svg", "drawing": "draw"}


def shortened(name: str) -> str:
    """Give the short name, given the namespace, a space and the name."""
    space, _, local = name.rpartition(" ")
    short = _OTHERS.get(space, "")
    if space.startswith(_NAMESPACE):
        short = space.removeprefix(_NAMESPACE)
        short = short[:-4] if short.endswith(_VERSIONED) else short
    short = _USUAL.get(short, short)
    return f"{short}:{local}" if short else local
