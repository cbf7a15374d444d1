"""What changed between two editions as one page of HTML, without script or network."""

from html import escape

from beleidstui.comparing.compare import Change, Comparison, Pair
from beleidstui.rendering import difference
from beleidstui.rendering.html_frame import POLICY, framed
from beleidstui.rendering.line import Role
from beleidstui.texts import comparing as words

_TAGS = {Role.REMOVED: ("del", words.REMOVED), Role.ADDED: ("ins", words.ADDED)}


def difference_page(comparison: Comparison, with_unchanged: bool) -> str:
    """Give a page with a summary and a section for each change, in reading order."""
    old, new = difference.named(comparison.old), difference.named(comparison.new)
    title = f"{words.TITLE}: {words.COMPARED.format(old, new)}"
    said = [difference.summary(comparison)]
    said += [words.NO_DIFFERENCE] * comparison.is_equal
    said += [line.text for line in difference.notes(comparison)]
    header = "".join(f"<p>{escape(one)}</p>\n" for one in said)
    sections = "\n".join(
        _section(number, pair)
        for number, pair in enumerate(comparison.pairs)
        if with_unchanged or pair.change is not Change.GELIJK
    )
    body = f'<main id="inhoud" tabindex="-1">\n{sections}\n</main>'
    return framed(escape(title), header, body, POLICY)


def _section(number: int, pair: Pair) -> str:
    kind, where = difference.kind_of(pair), difference.where(pair)
    cited = "\n".join(f'<p class="known">{escape(one)}</p>' for one in difference.cited(pair))
    return f"""\
<section class="h2" id="wijziging-{number}">
<h2>{escape(kind.capitalize())}</h2>
<p class="known">{escape(where)}</p>
{cited}
<blockquote><p class="text">{_text(pair)}</p></blockquote>
<p class="note">{escape(difference.ids(pair))}</p>
</section>"""


def _text(pair: Pair) -> str:
    pieces = []
    for role, said in difference.parts(pair):
        text = escape(said)
        if role is not None:
            tag, spoken = _TAGS[role]
            text = f'<{tag}><span class="spoken">{spoken} </span>{text}</{tag}>'
        pieces.append(text)
    return "".join(pieces)
