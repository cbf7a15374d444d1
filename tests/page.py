"""A page of HTML as a test reads it."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Page(HTMLParser):
    """Reads a page, and fails where tags do not nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.levels: list[int] = []
        self.headings: list[str] = []
        self.texts: dict[str, str] = {}
        """The text of each item, by the id of its section."""
        self.linked: dict[str, list[str]] = {}
        """What is linked in the text of each item: the words and the target, by turns."""
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.targets.append(given["href"])
        if tag[0] == "h" and tag[1:].isdigit():
            self.levels.append(int(tag[1:]))
            self.headings.append("")
        if tag not in VOID:
            named = given.get("id") if tag == "section" else given.get("class")
            self.open.append((tag, named or ""))
        if self._in_text and tag == "a":
            self.linked.setdefault(self._section, []).extend((given["href"], ""))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self.open.pop()
        assert opened == tag

    def handle_data(self, data: str) -> None:
        if self._in_text:
            self.texts[self._section] = self.texts.get(self._section, "") + data
            if self.open[-1][0] == "a":
                self.linked[self._section][-1] += data
        if self.open and self.open[-1][0][0] == "h" and self.open[-1][0][1:].isdigit():
            self.headings[-1] += data

    @property
    def _in_text(self) -> bool:
        return ("p", "text") in self.open

    @property
    def _section(self) -> str:
        return next(name for tag, name in reversed(self.open) if tag == "section")
