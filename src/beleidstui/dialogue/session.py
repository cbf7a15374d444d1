"""The dialogue itself: what an answer does, and what is told then."""

from collections.abc import Callable

from beleidstui import texts
from beleidstui.dialogue import views
from beleidstui.dialogue.changes import changes_view, refusal
from beleidstui.dialogue.commands import COMMANDS, Action, read_command
from beleidstui.dialogue.places import Choice, View
from beleidstui.dialogue.quoting import say_quote
from beleidstui.dialogue.spoken import printed_lines
from beleidstui.dialogue.teller import Teller
from beleidstui.dialogue.voice import Voice
from beleidstui.errors import UnknownIdError
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.reading.compared import beside
from beleidstui.reading.history import Visit
from beleidstui.reading.jump import meant
from beleidstui.reading.places import (
    START,
    Place,
    Shown,
    branch_name,
    hits_place,
    item_place,
    uses_place,
)
from beleidstui.reading.reader import Reader
from beleidstui.rendering.quote import Quote
from beleidstui.rendering.words import not_found, shortened
from beleidstui.texts import dialogue as words


class Session:
    """One reader's walk through a library; what a list does not have changes nothing."""

    def __init__(self, library: Library, voice: Voice) -> None:
        """Walk through this library, and tell it with this voice."""
        self._library, self._voice = library, voice
        self._teller = Teller(voice)
        self._reader = Reader(library)
        self._view = View(())
        self._awaits_query = False
        self.stopped = False
        self._do: dict[Action, Callable[[str], None]] = {
            Action.SEARCH: self._search,
            Action.SEARCH_HERE: self._search_here,
            Action.OPEN: self._open,
            Action.NEXT: lambda _: self._step_hit(1),
            Action.PREVIOUS: lambda _: self._step_hit(-1),
            Action.BACK: lambda _: self._travel(self._reader.go_back(), texts.NO_BACK),
            Action.FORWARD: lambda _: self._travel(self._reader.go_forward(), texts.NO_FORWARD),
            Action.UP: lambda _: self._go_up(),
            Action.BEGIN: lambda _: self._go(START),
            Action.USES: lambda _: self._go_from_item(Shown.USES),
            Action.QUOTE: lambda _: self._go_from_item(Shown.QUOTES),
            Action.TEXT: lambda _: self._quote(Quote.TEXT),
            Action.CITATION: lambda _: self._quote(Quote.CITATION),
            Action.LINK: lambda _: self._quote(Quote.LINK),
            Action.MARKDOWN: lambda _: self._quote(Quote.MARKDOWN),
            Action.PRINT: lambda _: self._quote(Quote.WHOLE),
            Action.COMPARE: lambda _: self._go_from_item(Shown.COMPARE),
            Action.CHANGES: lambda _: self._go_from_item(Shown.CHANGES),
            Action.MORE: lambda _: self._teller.tell_more(),
            Action.REPEAT: lambda _: self._tell(),
            Action.HELP: lambda _: self._help(),
            Action.STOP: lambda _: self._stop(),
        }

    @property
    def prompt(self) -> str:
        """What is asked now."""
        return words.PROMPT_QUERY if self._awaits_query else words.PROMPT

    def start(self, item_id: str = "", query: str = "") -> None:
        """Begin at an item, or with the hits of a query, or else at the start."""
        self._voice.say(words.GREETING, words.HINT)
        self._reader.begin(Place(Shown.ITEM, item_id) if item_id else START)
        if query and self._reader.ask(hits_place(query)).hits:
            self._reader.go(hits_place(query))
        elif query:
            self._voice.say(texts.NO_HIT.format(shortened(query)))
        self._arrive()

    def answer(self, typed: str) -> None:
        """Do what an answer means."""
        if self._awaits_query:
            self._awaits_query = False
            self._find(typed)
        elif not typed:
            self._teller.tell_where()
        elif (number := _number(typed)) is not None:
            self._choose(number)
        elif (command := read_command(typed)) is not None:
            action, value = command
            self._do[action](value)
        else:
            part = shortened(typed)
            self._voice.say(words.UNKNOWN.format(part, part))

    # Where the reader goes.

    def _go(self, place: Place) -> None:
        self._reader.go(place)
        self._arrive()

    def _arrive(self) -> None:
        self._view = self._view_of(self._reader.place)
        self._tell()

    def _travel(self, visit: Visit[Place] | None, nothing: str) -> None:
        if visit is None:
            self._voice.say(nothing)
        else:
            self._arrive()

    def _go_up(self) -> None:
        place = self._reader.above()
        if place is None:
            self._voice.say(words.NOTHING_ABOVE)
        else:
            self._go(place)

    def _go_from_item(self, shown: Shown) -> None:
        item = self._item
        if item is None:
            self._voice.say(words.NO_ITEM)
        elif shown is Shown.USES and not self._reader.ask(uses_place(item)).hits:
            self._voice.say(texts.NO_USES)
        elif refused := refusal(shown, item, self._library):
            self._voice.say(refused)
        else:
            self._go(Place(shown, item.id))

    def _choose(self, number: int) -> None:
        choices = self._view.choices
        if not choices:
            self._voice.say(words.NO_NUMBERS)
        elif not 1 <= number <= len(choices):
            self._voice.say(words.WRONG_NUMBER.format(len(choices)))
        else:
            self._follow(choices[number - 1], number)

    def _follow(self, choice: Choice, number: int) -> None:
        if isinstance(choice.leads_to, Quote):
            self._quote(choice.leads_to)
            return
        if self._reader.place.is_question:
            self._reader.found.choose(number - 1)
        self._go(choice.leads_to)

    def _open(self, value: str) -> None:
        number = _number(value)
        if number is not None:
            self._choose(number)
        elif not value:
            self._voice.say(words.OPEN_WHAT)
        else:
            self._open_named(value)

    def _open_named(self, name: str) -> None:
        """Go to what is named by its id, or an article by its budget, number, year or ministry."""
        try:
            item, took = meant(name, self._library)
        except UnknownIdError as error:
            self._voice.say(texts.unknown_id(shortened(error.item_id), error.nearest))
            return
        if took:
            self._voice.say(took)
        self._go(item_place(item))

    # Searching.

    def _search(self, query: str) -> None:
        if query:
            self._find(query)
        else:
            self._awaits_query = True

    def _search_here(self, query: str) -> None:
        self._reader.limit = branch_name(self._reader.place)
        if not self._reader.limit:
            self._voice.say(words.NOWHERE)
        self._search(query)

    def _find(self, query: str) -> None:
        place, self._reader.limit = self._reader.hits_of(query), ""
        if not query:
            self._voice.say(words.NOT_SEARCHED)
        elif self._reader.ask(place).hits:
            self._go(place)
        else:
            self._voice.say(not_found(self._reader.ask(place)))

    def _step_hit(self, by: int) -> None:
        hit = self._reader.found.step(by)
        if hit is not None:
            self._go(item_place(hit.item))
        elif self._reader.found.hits:
            self._voice.say(words.LAST_HIT if by > 0 else words.FIRST_HIT)
        else:
            self._voice.say(words.NO_HITS_YET)

    # What is told.

    @property
    def _item(self) -> Node | None:
        return self._reader.item if self._reader.place.item_id else None

    def _view_of(self, place: Place) -> View:
        item = self._item
        if item is None and place.shown is not Shown.HITS:
            return views.list_view(place, self._library)
        if item is None or place.shown is Shown.USES:
            return self._hits_view(place)
        if place.shown is Shown.QUOTES:
            return views.quotes_view(item)
        compared = beside(item, self._library) if place.shown is Shown.CHANGES else None
        if compared is not None:
            return changes_view(compared.compare())
        page = printed_lines(item, self._library)
        if page is not None and place.shown is Shown.COMPARE:
            return views.compare_view(item, page, self._library)
        if page is not None and place.shown is Shown.PAGE:
            return views.page_view(item, page, self._library)
        return views.item_view(item, self._library)

    def _hits_view(self, place: Place) -> View:
        answer = self._reader.found.answer
        heading = words.USES_OF if place.shown is Shown.USES else words.HITS
        return views.hits_view(answer, heading.format(shortened(answer.query)))

    def _tell(self) -> None:
        found = self._reader.found
        state = views.hit_line(found.answer, found.position) if self._reader.is_at_hit else ""
        self._teller.tell(self._view, state)

    def _quote(self, kind: Quote) -> None:
        if self._item is None:
            self._voice.say(words.NO_ITEM)
        else:
            say_quote(self._item, kind, self._voice)

    def _help(self) -> None:
        self._voice.say("", words.HELP_HEADING.format(len(COMMANDS)), words.HELP_NUMBER)
        for one in COMMANDS:
            self._voice.say(f"{words.OR.join(one.names[:2])}: {one.tooltip}")

    def _stop(self) -> None:
        self._voice.say(words.STOPPED)
        self.stopped = True


def _number(typed: str) -> int | None:
    """Give the number that was typed, also with a full stop after it; 0 is a command."""
    digits = typed.removesuffix(".")
    return int(digits) if digits.isascii() and digits.isdecimal() and digits != "0" else None
