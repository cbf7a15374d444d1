"""Writes the words of an invented text as official XML (op-xsd), with notes in the sentence."""

from xml.sax.saxutils import escape

from tests.importing.paper_tree import (
    Cut,
    Foot,
    Link,
    Lowered,
    Odd,
    Piece,
    Raised,
    Styled,
    Text,
)

_GAP = "\n" + " " * 27


def op_text(opening: str, text: Text, loose: bool) -> str:
    """Give an element with this text; its opening may have attributes."""
    pieces = (text,) if isinstance(text, str) else text
    inside = "".join(_piece(piece, loose) for piece in pieces)
    if loose and isinstance(pieces[-1], Foot):
        inside += _GAP
    return f"<{opening}>{inside}</{opening.split()[0]}>"


def _piece(piece: Piece, loose: bool) -> str:
    match piece:
        case str():
            return escape(piece)
        case Foot(sign, words):
            gap = _GAP if loose else ""
            number, note = f"<noot.nr>{sign}</noot.nr>", f"<noot.al>{escape(words)}</noot.al>"
            return f'<noot id="n{sign}" type="voet">{gap}{number}{gap}{note}{gap}</noot>'
        case Raised(words):
            return f"<sup>{escape(words)}</sup>"
        case Lowered(words):
            return f"<inf>{escape(words)}</inf>"
        case Styled(words, look):
            return f'<nadruk type="{look}">{escape(words)}</nadruk>'
        case Link(words, to):
            return f'<extref doc="{to}" soort="document" status="actief">{escape(words)}</extref>'
        case Odd(element, words):
            return f"<{element}>{escape(words)}</{element}>"
        case Cut():
            return "<?xpp afbm?>"
