"""The Dutch names of characters that look like another, or like nothing."""

_NAMES = {
    "'": "recht aanhalingsteken",
    "’": "gekruld aanhalingsteken",
    "‘": "omgekeerd gekruld aanhalingsteken",
    "‚": "laag aanhalingsteken",
    "`": "accent grave",
    "´": "accent aigu",
    "ʼ": "letter-apostrof",
    "′": "minuutteken",
    '"': "recht dubbel aanhalingsteken",
    "”": "gekruld dubbel aanhalingsteken",
    "“": "omgekeerd gekruld dubbel aanhalingsteken",
    "„": "laag dubbel aanhalingsteken",
    "«": "guillemet",
    "»": "guillemet",
    "-": "gewoon streepje",
    "\u2010": "koppelteken",
    "\u2011": "vast koppelteken",
    "\u2012": "cijferstreepje",
    "\u2013": "half kastlijntje",
    "\u2014": "kastlijntje",
    "\u2212": "minteken",
    "\u00ad": "zacht afbreekstreepje",
    "…": "beletselteken",
    ".": "punt",
    ",": "komma",
    ";": "puntkomma",
    ":": "dubbele punt",
    "•": "opsommingsteken",
    "·": "punt in het midden",
    " ": "spatie",
    "\t": "tab",
    "\n": "het einde van de alinea",
    "\u00a0": "vaste spatie",
    "\u2002": "halve spatie",
    "\u2003": "hele spatie",
    "\u2009": "dunne spatie",
    "\u200a": "haarspatie",
    "\u202f": "smalle vaste spatie",
    "\u200b": "spatie zonder breedte",
    "\u200c": "scheider zonder breedte",
    "\u200d": "verbinder zonder breedte",
    "\u2060": "woordverbinder",
    "\ufeff": "merkteken voor de volgorde van bytes",
    "ĳ": "ij als één letter",
    "Ĳ": "IJ als één letter",
    "ﬀ": "ff als één teken",
    "ﬁ": "fi als één teken",
    "ﬂ": "fl als één teken",
    "ﬃ": "ffi als één teken",
    "ﬄ": "ffl als één teken",
    "ſ": "lange s",
    "²": "hoge 2",
    "³": "hoge 3",
    "¹": "hoge 1",
}


_HIDDEN = {
    0xAD: "zacht afbreekstreepje",
    0x34F: "samenvoegteken",
    0x61C: "Arabisch richtingsteken",
    0x200B: "spatie zonder breedte",
    0x200E: "teken voor links naar rechts",
    0x200F: "teken voor rechts naar links",
    0x2028: "regelscheiding",
    0x2029: "alineascheiding",
    0x2060: "woordverbinder",
    0xFEFF: "merkteken voor de volgorde van bytes",
    0x1B: "escape",
    0x09: "tab",
    0x0A: "regeleinde",
    0x0C: "nieuwe bladzijde",
}
_HIDDEN_SPANS = (
    (0x115F, 0x1160, "Koreaans vulteken"),
    (0x3164, 0x3164, "Koreaans vulteken"),
    (0xFFA0, 0xFFA0, "Koreaans vulteken"),
    (0x17B4, 0x17B5, "onzichtbare klinker"),
    (0x180B, 0x180F, "Mongools keuzeteken"),
    (0x202A, 0x202E, "richtingsteken"),
    (0x2061, 0x2064, "onzichtbaar rekenteken"),
    (0x2066, 0x2069, "richtingsteken"),
    (0x206A, 0x206F, "verouderd stuurteken"),
    (0xFE00, 0xFE0F, "variantkeuzeteken"),
    (0xFFF9, 0xFFFB, "aantekenteken"),
    (0x1D173, 0x1D17A, "muziekstuurteken"),
    (0xE0000, 0xE007F, "onzichtbaar label"),
    (0xE0100, 0xE01EF, "variantkeuzeteken"),
    (0x00, 0x1F, "stuurteken"),
    (0x7F, 0x9F, "stuurteken"),
)


def hidden(character: str) -> str:
    """Name a character that nobody sees; empty where it has no name here."""
    code = ord(character)
    names = (name for first, last, name in _HIDDEN_SPANS if first <= code <= last)
    return _HIDDEN.get(code) or next(names, "")


def named(text: str) -> str:
    """Name a character, with its code where it is no plain letter or digit.

    A letter with accents of its own is named as what it is: more than one character.
    """
    if len(text) > 1:
        codes = " ".join(f"U+{ord(one):04X}" for one in text)
        return f"`{text}` als letter met los accent ({codes})"
    name = _NAMES.get(text, "")
    if not name and text.isascii():
        return f"`{text}`"
    if text == "\n":
        return name
    shown = f"`{text}` " if text.isprintable() and not text.isspace() else ""
    code = f"U+{ord(text):04X}"
    inside = f"{name}, {code}" if name else code
    return f"{shown}({inside})" if shown else f"{name or 'teken'} ({code})"
