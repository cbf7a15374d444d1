"""The elements of HTML: which are blocks, which stand in a text, and which end one another."""

_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form header hgroup hr legend li main nav noscript p pre search"
    " section summary table tbody td template tfoot th thead tr xmp"
)
_INLINE_NAMES = (
    "a abbr acronym area audio b bdi bdo big blink br button canvas cite code col colgroup data"
    " datalist del dfn em embed font i iframe image img input ins kbd label map mark math meta"
    " meter nobr object optgroup option output param picture progress q rb rp rt rtc ruby s samp"
    " script select slot small source span strike strong style sub sup svg textarea time title"
    " track tt u var video wbr"
)
_VOID_NAMES = (
    "area base basefont bgsound br col embed frame hr img input link meta param source track wbr"
)

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LISTS = frozenset(("ul", "ol", "menu", "dir"))
BLOCKS = HEADINGS | LISTS | frozenset(_BLOCK_NAMES.split())
INLINE = frozenset(_INLINE_NAMES.split())
VOID = frozenset(_VOID_NAMES.split())
"""Nothing can stand in these."""
FRAME = frozenset(("html", "head", "body", "frameset"))

_CELLS = frozenset(("td", "th", "caption"))
_SECTIONS = frozenset(("thead", "tbody", "tfoot"))
_WHOLE = frozenset(("table",))
TABLE = _CELLS | _WHOLE
TABLE_PARTS = _SECTIONS | {"tr"}
PARAGRAPH = frozenset(("p",))
IMPLIED = {
    "li": (frozenset(("li",)), LISTS | TABLE),
    "dt": (frozenset(("dt", "dd")), TABLE | {"dl"}),
    "dd": (frozenset(("dt", "dd")), TABLE | {"dl"}),
    "option": (frozenset(("option",)), TABLE | {"select"}),
    "td": (_CELLS, TABLE_PARTS | _WHOLE),
    "th": (_CELLS, TABLE_PARTS | _WHOLE),
    "tr": (frozenset(("tr", "caption")), _SECTIONS | _WHOLE),
    **dict.fromkeys(_SECTIONS, (_SECTIONS | {"caption"}, _WHOLE)),
}
"""Which open elements end where one begins, and within which they are looked for."""
