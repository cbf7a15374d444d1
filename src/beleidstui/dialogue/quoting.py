"""Quoting in the dialogue: the quotation on lines of its own, to be taken over as it is."""

from beleidstui import texts
from beleidstui.dialogue.voice import Voice
from beleidstui.model.nodes import Node, Official
from beleidstui.rendering.quote import Quote, quote
from beleidstui.rendering.words import page_note
from beleidstui.texts import dialogue as words

_HEADINGS = {
    Quote.TEXT: words.TEXT_QUOTED,
    Quote.CITATION: words.CITATION_QUOTED,
    Quote.LINK: words.LINK_QUOTED,
    Quote.MARKDOWN: words.MARKDOWN_QUOTED,
    Quote.WHOLE: words.WHOLE_QUOTED,
}


def say_quote(item: Node, kind: Quote, voice: Voice) -> None:
    """Say a quotation of an item; that its page is derived is said beside the citation."""
    quoted = quote(item, kind)
    if not quoted or (not isinstance(item, Official) and kind in (Quote.CITATION, Quote.LINK)):
        voice.say(texts.NOTHING_TO_QUOTE)
        return
    voice.say(_HEADINGS[kind])
    voice.say_whole(quoted)
    if kind is Quote.CITATION and isinstance(item, Official) and page_note(item.source):
        voice.say(words.PAGE_DERIVED)
