"""The page of ``lijst --html`` in a real browser: contrast, headings, links, width, focus."""

import html
import itertools
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.model.nodes import Table
from beleidstui.reading.outline import outline
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.line import Line
from beleidstui.rendering.notes import with_signs
from tests.contents import HAVEN

CHROMIUM = shutil.which("chromium")
POLICY = re.compile(r"<meta http-equiv=[^>]*>")
SCHEMES = {"light": "1", "dark": "0"}
"""How Chromium numbers what a reader can prefer."""
WIDTHS = [320, 1280]
LEAST_CONTRAST = 4.5
LEAST_RING_CONTRAST = 3
CHECK = """
const channel = value => {
  value /= 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const parse = colour => colour.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const contrast = (one, other) => {
  const [low, high] = [light(parse(one)), light(parse(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const ground = element => {
  for (let one = element; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    const [, , , alpha = 1] = parse(colour);
    if (alpha === 1) return colour;
    if (alpha > 0) throw new Error("a ground that lets light through: " + colour);
  }
  throw new Error("no ground");
};
const texts = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (walker.currentNode.data.trim() && !["SCRIPT", "STYLE"].includes(element.tagName))
    texts.push(contrast(getComputedStyle(element).color, ground(element)));
}
const inside = [...document.querySelectorAll("a[href^='#']")];
const skip = document.querySelector(".skip");
const hidden = skip.getBoundingClientRect().bottom;
skip.focus();
const look = getComputedStyle(skip);
const width = document.documentElement.clientWidth;
const result = {
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  window: innerWidth,
  texts: texts.length,
  contrast: Math.min(...texts),
  levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(one => +one.tagName[1]),
  links: inside.length,
  dead: inside.map(one => one.hash.slice(1)).filter(id => !document.getElementById(id)),
  scroll: document.documentElement.scrollWidth,
  wide: [...document.body.querySelectorAll("*")]
    .filter(one => one.getBoundingClientRect().right > width + 0.5).map(one => one.outerHTML),
  width: width,
  skip: [hidden, skip.getBoundingClientRect().top],
  ring: [look.outlineStyle, parseFloat(look.outlineWidth),
         contrast(look.outlineColor, ground(document.body))],
  shown: Object.fromEntries([...document.querySelectorAll(".text")]
    .filter(one => one.getClientRects().length)
    .map(one => [one.closest("section").id, one.innerText])),
  landmarks: ["header", "nav", "main"].map(name => document.querySelectorAll(name).length),
};
const place = parent.document.createElement("pre");
place.textContent = JSON.stringify(result);
parent.document.body.append(place);
"""


def measure(page: str, scheme: str, folder: Path) -> list[dict[str, Any]]:
    """Show a page in frames of all widths in Chromium, and give what the check found in each."""
    if CHROMIUM is None:
        pytest.skip("NOT TESTED: chromium is missing, so nobody looked at the page in a browser")
    page, count = POLICY.subn("", page)  # it forbids all scripts, so also the check
    assert count == 1
    checked = html.escape(page.replace("</body>", f"<script>{CHECK}</script></body>"))
    frames = [f'<iframe srcdoc="{checked}" width={width} height=900></iframe>' for width in WIDTHS]
    file = folder / "page.html"
    style = "<style>:root { color-scheme: light dark } iframe { border: 0 }</style>"
    file.write_text(f"<!DOCTYPE html><meta charset=utf-8>{style}{''.join(frames)}", "utf-8")
    done = subprocess.run(
        [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-dev-shm-usage", f"--user-data-dir={folder / 'profile'}",
            f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", "--dump-dom", file.as_uri(),
        ],
        env={"PATH": os.defpath, "HOME": str(folder), "LANG": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )  # fmt: skip
    results = re.findall(r"<pre>(.*?)</pre>", done.stdout.decode(), re.DOTALL)
    return [json.loads(html.unescape(result)) for result in results]


@pytest.mark.parametrize("content", [packaged_content(), str(HAVEN)], ids=["page", "articles"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_page_can_be_read_by_all(scheme: str, content: str, tmp_path: Path) -> None:
    library = library_in_memory(content)
    found = measure(html_page(outline(library)), scheme, tmp_path)
    assert sorted(one["window"] for one in found) == WIDTHS
    for one in found:
        assert one["dark"] == (scheme == "dark")
        assert one["texts"] > 300
        assert one["contrast"] >= LEAST_CONTRAST
        levels = one["levels"]
        assert (levels[0], levels.count(1)) == (1, 1)
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
        assert one["links"] > 90
        assert one["dead"] == []
        assert (one["scroll"], one["wide"]) == (one["width"], [])
        assert one["landmarks"] == [1, 1, 1]
        assert one["shown"] == {
            item.id: with_signs(Line(item.text), item).text
            for item in library.items()
            if item.text and not isinstance(item, Table)
        }
        assert one["skip"][0] <= 0 <= one["skip"][1]
        assert one["ring"][0] == "solid"
        assert one["ring"][1] >= 2
        assert one["ring"][2] >= LEAST_RING_CONTRAST
