"""A shelf as a folder of pages: every link leads somewhere, and the search works from a file."""

import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from beleidstui.library.library import Library
from beleidstui.model.nodes import Article
from beleidstui.reading.site import pages
from tests.command import run
from tests.contents import HAVEN
from tests.shelves import shelf

CHROMIUM = shutil.which("chromium")


class Links(HTMLParser):
    """The addresses that a page links to, and the anchors that it has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag == "a" and known.get("href"):
            self.links.append(str(known["href"]))
        if known.get("id"):
            self.anchors.add(str(known["id"]))


def files_of(library: Library) -> dict[str, str]:
    made = pages(library, list(library.items()))
    return {name: raw.decode("utf-8") for name, raw in made}


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return files_of(shelf())


def test_every_edition_has_a_page_and_the_index_names_them(made: dict[str, str]) -> None:
    wanted = {f"{article.id}.html" for article in shelf().articles}
    assert set(made) == wanted | {"index.html", "zoek.js", "begrippen.html"}
    linked = Links(made["index.html"]).links
    assert wanted <= set(linked)
    newest_first = [link[:4] for link in linked if re.fullmatch(r"\d+-V-02\.html", link)]
    assert newest_first == ["2024", "2023", "2022", "2021", "2020"]


def test_every_link_leads_to_an_anchor(made: dict[str, str]) -> None:
    read = {name: Links(text) for name, text in made.items() if name.endswith(".html")}
    checked = 0
    for name, page in read.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            if not link.startswith("https:"):
                checked += 1
                assert not anchor or anchor in read[target or name].anchors, (name, link)
    assert checked > 2_000


def test_what_is_found_leads_to_an_anchor(made: dict[str, str]) -> None:
    read = {name: Links(text).anchors for name, text in made.items() if name.endswith(".html")}
    addresses = re.findall(r'\["([^"]+\.html)#([^"]+)",', made["zoek.js"])
    assert len(addresses) == sum(1 for _ in shelf().items())
    assert all(anchor in read[page] for page, anchor in addresses)


def test_a_page_is_light(made: dict[str, str]) -> None:
    sizes = {name: len(text.encode()) for name, text in made.items() if name != "zoek.js"}
    assert max(sizes.values()) < 40_000


@pytest.mark.skipif(CHROMIUM is None, reason="NOT TESTED: chromium is missing, so nobody searched")
@pytest.mark.parametrize(
    ("query", "said", "first"),
    [
        ("stabiliteitsfonds", "16 treffers.", "begrippen.html#begrip/stabiliteitsfonds"),
        ("STABILITEITSF", "16 treffers.", "begrippen.html#begrip/stabiliteitsfonds"),
        ("stabiliteitsfonds 2022", "3 treffers.", "2022-V-02.html#2022-V-02/r0/p0"),
        ("koffie", "Geen treffer.", ""),
        ("</script><b>", "Geen treffer.", ""),
        ("", "", ""),
    ],
)
def test_the_search_works_from_the_file_system(
    query: str, said: str, first: str, made: dict[str, str], tmp_path: Path
) -> None:
    for name in ("index.html", "zoek.js"):
        (tmp_path / name).write_text(made[name], "utf-8")
    address = f"{(tmp_path / 'index.html').as_uri()}?zoek={query.replace(' ', '+')}"
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage", f"--user-data-dir={tmp_path / 'profile'}",
        "--dump-dom", address,
    ]  # fmt: skip
    env = {"PATH": os.defpath, "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    dom = subprocess.run(command, env=env, capture_output=True, check=True).stdout
    page = dom.decode("utf-8")
    told = re.search(r'<p id="aantal"[^>]*>([^<]*)</p>', page)
    found = re.search(r'<ol id="treffers">(?:<li><a href="([^"]*)")?', page)
    assert told is not None
    assert found is not None
    assert (told[1].split(" De eerste")[0], found[1] or "") == (said, first)


@pytest.mark.parametrize(
    ("words", "pages_made"),
    [
        ([], {"2030-XII-04.html", "2031-XII-04.html", "2030-XVI-02.html"}),
        (["--jaar", "2031"], {"2031-XII-04.html"}),
        (["--begroting", "XVI"], {"2030-XVI-02.html"}),
        (["--in", "XII-04/2030"], {"2030-XII-04.html"}),
    ],
)
def test_the_command_makes_pages_of_a_part(
    words: list[str], pages_made: set[str], tmp_path: Path
) -> None:
    target = str(tmp_path / "uit")
    done = run("--content", str(HAVEN), "lijst", "--html", "--naar", target, *words)
    assert (done.returncode, done.stderr) == (0, b"")
    there = {path.name for path in (tmp_path / "uit").iterdir()}
    assert {name for name in there if name[0] == "2"} == pages_made


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "uit").mkdir()
    (tmp_path / "uit" / "mijn.txt").write_text("mijn")
    done = run("lijst", "--html", "--naar", str(tmp_path / "uit"))
    assert done.returncode == 2
    assert [path.name for path in (tmp_path / "uit").iterdir()] == ["mijn.txt"]


def test_no_page_is_made_of_nothing(tmp_path: Path) -> None:
    done = run("lijst", "--html", "--naar", str(tmp_path / "uit"), "--jaar", "1999")
    assert (done.returncode, (tmp_path / "uit").exists()) == (1, False)


def test_an_article_alone_needs_no_mark() -> None:
    from tests.tui.explorer import packaged_library

    made = files_of(packaged_library())
    article = next(iter(packaged_library().articles))
    assert isinstance(article, Article)
    assert f">{article.title}</a>" in made["index.html"]
