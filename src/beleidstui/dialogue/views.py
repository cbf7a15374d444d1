"""What is told at each place: pure functions from the content to words."""

from collections.abc import Iterator, Sequence

from beleidstui import texts
from beleidstui.dialogue.places import Choice, Group, View
from beleidstui.dialogue.spoken import PrintedLines, herkomst_line, place_line
from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Kind, Node, Part, Term
from beleidstui.reading.places import Place, Shown, item_place, shelf_place
from beleidstui.reading.shelf import Branch, Shelf
from beleidstui.rendering import sheet
from beleidstui.rendering.amounts import Amounts, Cost, notes, spoken_years
from beleidstui.rendering.facts import Name
from beleidstui.rendering.fragment import fragment, shown
from beleidstui.rendering.quote import Quote
from beleidstui.rendering.table import spoken_rows, unit_line
from beleidstui.rendering.words import also_in, edition_mark, page_note, spread_lines, version_name
from beleidstui.search import Answer, Hit
from beleidstui.texts import dialogue as words
from beleidstui.texts import money
from beleidstui.texts import shelf as shelf_words

_TOP = (Kind.DEEL, Kind.ROL)
FRAGMENT = 140
"""How much of a text is told around what was found in it, in characters."""
MOST_TOLD = 100
"""How many hits are told as choices; one comes to the others one by one."""
QUOTES = (
    (texts.KEY_COPY_TEXT[0], Quote.TEXT),
    (texts.KEY_COPY_CITATION[0], Quote.CITATION),
    (texts.KEY_COPY_LINK[0], Quote.LINK),
    (texts.KEY_COPY_MARKDOWN[0], Quote.MARKDOWN),
)


def list_view(place: Place, library: Library) -> View:
    """Tell the start, a branch of the shelf, the kinds of terms, or the terms of one kind."""
    kinds = library.terms
    if place.shown is Shown.KIND:
        heading = words.TERMS_OF_KIND.format(place.value)
        choices = [_item_choice(term) for term in kinds[place.value]]
        return View((), (Group(heading, tuple(choices)),))
    if place.shown is Shown.TERMS:
        choices = [
            Choice(f"{kind}, {len(terms)}", Place(Shown.KIND, kind))
            for kind, terms in kinds.items()
        ]
        return View((), (Group(words.TERMS_BY_KIND, tuple(choices)),))
    shelf = Shelf(library)
    if place.shown is Shown.SHELF:
        branch = shelf.branches[place.value]
        return View((), (Group(_on_shelf(branch), tuple(_held(branch.below, library))),))
    choices = list(_held(shelf.held, library))
    if kinds:
        sorts = words.count(len(kinds), "soort", "soorten")
        label = words.TERMS.format(library.term_count, sorts)
        choices.append(Choice(label, Place(Shown.TERMS)))
    return View((), (Group(words.START, tuple(choices)),))


def _held(held: tuple[Branch | int, ...], library: Library) -> Iterator[Choice]:
    """Give what stands on the shelf as choices."""
    for one in held:
        if isinstance(one, Branch):
            yield Choice(_on_shelf(one), shelf_place(one))
        else:
            article = library.articles[one]
            yield Choice(_article(article), item_place(article))


def _on_shelf(branch: Branch) -> str:
    many = shelf_words.articles(len(branch.articles))
    return words.ON_SHELF.format(branch.budget, branch.title, many)


def item_view(item: Node, library: Library) -> View:
    """Tell what is known of an item line by line; what it leads to are choices, after that."""
    lines: list[str] = []
    groups: list[Group] = []
    for block in sheet.blocks(item, library):
        lines += _said(block)
        groups += _led_to(block)
    return View(tuple(lines), tuple(groups))


def _said(block: sheet.Block) -> list[str]:
    match block:
        case sheet.Title(item):
            return [_named(item)]
        case sheet.Place():
            return [place_line(block)]
        case sheet.Provenance():
            return [herkomst_line(block)]
        case sheet.Scope(scope):
            return [words.SCOPE.format(scope)]
        case sheet.Text(item):
            return [_labelled(item, block.line().text)]
        case sheet.Cells(table):
            return [*spoken_rows(table), *filter(None, (unit_line(table),))]
        case sheet.Notes(notes):
            return list(notes)
        case sheet.Remark(remark):
            return [words.FIELD.format(texts.REASON, remark)]
        case Name():
            return [words.FIELD.format(block.label, block.said)]
        case sheet.Uses(_, users, shares):
            many = texts.used_in(len(users))
            return [words.USED_IN.format(many) if users else texts.NOT_USED, *spread_lines(shares)]
        case Amounts():
            return _spoken_amounts(block)
        case sheet.Cited(citation, source):
            return [words.FIELD.format(texts.SOURCE, citation + page_note(source))]
        case sheet.PageReason(said):
            return [words.FIELD.format(texts.PAGE, said)]
        case sheet.Id(item):
            return [words.FIELD.format(texts.ID, item.id)]
        case sheet.Below() | sheet.Terms() | sheet.Whole() | sheet.Parts() | sheet.Others():
            return []
        case Cost():  # all amounts come further on
            return []


def _spoken_amounts(block: Amounts) -> list[str]:
    """Tell what an item costs, year by year."""
    said = []
    for of_kind in block.kinds:
        said += [f"{money.HEADING.format(of_kind.title)}, {money.IN_EURO}.", *spoken_years(of_kind)]
    return [*said, *notes(block, sign="")]


def _led_to(block: sheet.Block) -> list[Group]:
    match block:
        case sheet.Below(parts):
            return [Group(_heading(parts), _choices(parts))]
        case sheet.Terms(terms, in_explanation):
            heading = texts.TERMS_IN_EXPLANATION if in_explanation else words.TERMS_HERE
            return [Group(heading, _choices(terms))]
        case sheet.Whole(term):
            return [Group(texts.PART_OF, _choices((term,)))]
        case sheet.Parts(terms):
            return [Group(texts.PARTS, _choices(terms))]
        case sheet.Others(others):
            choices = (Choice(version_name(one), item_place(one.item)) for one in others)
            return [Group(texts.OTHER_YEARS, tuple(choices))]
        case _:
            return []


def hits_view(answer: Answer, heading: str) -> View:
    """Tell the hits of a search or the uses of a term, each with its reason."""
    lines: tuple[str, ...] = ()
    if answer.suggestion:
        lines = (texts.SUGGESTION.format(answer.query, answer.suggestion),)
    lines += tuple(spread_lines(answer.spread))
    if answer.within:
        lines += (texts.ONLY_IN.format(answer.within),)
    hits = answer.hits[:MOST_TOLD]
    if answer.total > len(hits):
        lines += (words.BEST_OF.format(len(hits), answer.total),)
    return View(lines, (Group(heading, tuple(_hit_choice(hit) for hit in hits)),))


def quotes_view(item: Node) -> View:
    """Tell what can be quoted of an item."""
    choices = tuple(Choice(label, kind) for label, kind in QUOTES)
    return View((words.QUOTES.format(item.title),), (Group(words.QUOTABLE, choices),))


def compare_view(item: Node, page: PrintedLines, library: Library) -> View:
    """Tell the printed lines of an item; the whole page is a choice."""
    place = library.lines_of(item)
    lines = [words.PRINTED.format(page.file), words.FIELD.format(words.KIND[item.kind], item.title)]
    printed: tuple[str, ...] = ()
    if place is None:
        lines.append(words.NOT_PRINTED)
    else:
        lines.append(words.LINES_OF_ITEM.format(page.name(*place)))
        printed = page.lines(*place)
    label = words.WHOLE_PAGE.format(page.last)
    whole = (Choice(label, Place(Shown.PAGE, item.id)),)
    return View(tuple(lines), (Group(words.FURTHER, whole),), printed)


def page_view(item: Node, page: PrintedLines, library: Library) -> View:
    """Tell the whole page, in parts: which lines are those of the item is told before each."""
    first, last = library.lines_of(item) or (page.last + 1, page.last)
    parts = ((1, first - 1, False), (first, last, True), (last + 1, page.last, False))
    printed: list[str] = []
    for start, end, is_own in parts:
        if start <= end:
            heading = words.LINES_OF_ITEM if is_own else words.OTHER_LINES
            printed += [heading.format(page.name(start, end)), *page.lines(start, end)]
    lines = (words.PRINTED.format(page.file), words.WHOLE_PAGE.format(page.last))
    return View(lines, (), tuple(printed))


def hit_line(answer: Answer, position: int) -> str:
    """Tell which of the hits is read, and why it is one."""
    return words.HIT_OF.format(position + 1, len(answer.hits), answer.hits[position].reason)


def _article(article: Article) -> str:
    named = words.ARTICLE.format(article.edition.number, article.title)
    return ", ".join(filter(None, (named, edition_mark(article))))


def _heading(parts: Sequence[Part]) -> str:
    """Give the heading above what stands below an item."""
    if all(part.kind is Kind.ROL for part in parts):
        return words.ROLES
    is_titled = all(part.kind is Kind.PUNT and part.is_named for part in parts)
    return words.BULLETS if is_titled else texts.PARTS


def _named(item: Node) -> str:
    if isinstance(item, Article):
        return _article(item)
    return f"{words.KIND[item.kind]}: {item.title}"


def _choices(items: Sequence[Node]) -> tuple[Choice, ...]:
    return tuple(_item_choice(item) for item in items)


def _item_choice(item: Node) -> Choice:
    below = len(item.children)
    is_bullets = all(child.kind is Kind.PUNT for child in item.children)
    one, more = ("punt", "punten") if is_bullets else ("onderdeel", "onderdelen")
    many = words.count(below, one, more) if below else ""
    return Choice(", ".join(filter(None, (item.title, many))), item_place(item))


def _hit_choice(hit: Hit) -> Choice:
    item = hit.item
    kind: str = words.KIND[item.kind]
    above = item.path[-2] if isinstance(item, Part) and item.kind not in _TOP else ""
    also = also_in(hit)
    where = ", ".join(filter(None, (above, edition_mark(item), also)))
    if where:
        kind = words.IN.format(kind, where)
    label = words.HIT.format(item.title, f"{kind}, {item.herkomst.value}", hit.reason)
    part = fragment(*shown(item, hit.spans), FRAGMENT).text
    return Choice(label, item_place(item), (_labelled(item, part),) if hit.spans else ())


def _labelled(item: Node, text: str) -> str:
    label = words.EXPLANATION_HEADING if isinstance(item, Term) else words.TEXT_HEADING
    return words.FIELD.format(label, text)
