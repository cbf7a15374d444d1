"""The search of a folder of pages, which works from the file system: data and a script.

A word finds what has a word that begins so, whatever its case and accents; all words must be there.
"""

import json
from collections.abc import Iterable
from typing import NamedTuple

from beleidstui.texts import site as words


class Found(NamedTuple):
    """One thing that can be found."""

    address: str
    title: str
    place: str
    text: str


def search_script(items: Iterable[Found]) -> str:
    """Give a script that holds these and searches them."""
    data = json.dumps(list(items), ensure_ascii=False, separators=(",", ":"))
    data = data.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    said = json.dumps([words.NO_HIT, words.ONE_HIT, words.HITS, words.FIRST], ensure_ascii=False)
    return f"const ITEMS = {data};\nconst SAID = {said};\n{_SCRIPT}"


_SCRIPT = """\
const MOST = 50;
const fold = text => text.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "")
  .replace(/[^\\p{L}\\p{N}]+/gu, " ");
let folded = null;
const find = query => {
  folded ??= ITEMS.map(([, title, place, text]) => ` ${fold(`${title} ${place} ${text}`)}`);
  const wanted = fold(query).trim().split(" ").filter(Boolean).map(word => ` ${word}`);
  if (!wanted.length) return [];
  const titled = [], others = [];
  folded.forEach((text, place) => {
    if (!wanted.every(word => text.includes(word))) return;
    const title = ` ${fold(ITEMS[place][1])}`;
    (wanted.every(word => title.includes(word)) ? titled : others).push(ITEMS[place]);
  });
  return [...titled, ...others];
};
const around = (text, query) => {
  const first = fold(query).trim().split(" ")[0];
  const at = Math.max(0, fold(text).indexOf(first) - 60);
  return (at ? "…" : "") + text.slice(at, at + 200) + (text.length > at + 200 ? "…" : "");
};
const show = query => {
  const hits = find(query), list = document.getElementById("treffers");
  const [none, one, many, first] = SAID;
  const said = !query.trim() ? "" : !hits.length ? none : hits.length === 1 ? one
    : many.replace("{}", hits.length) + (hits.length > MOST ? " " + first.replace("{}", MOST) : "");
  document.getElementById("aantal").textContent = said;
  list.replaceChildren(...hits.slice(0, MOST).map(([address, title, place, text]) => {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    const known = document.createElement("p"), part = document.createElement("p");
    known.className = "known";
    known.textContent = place;
    part.textContent = around(text, query);
    item.append(link, known, part);
    return item;
  }));
};
const line = document.getElementById("vraag");
line.value ||= new URLSearchParams(location.search).get("zoek") ?? "";
line.addEventListener("input", () => show(line.value));
document.getElementById("zoek").addEventListener("submit", event => {
  event.preventDefault();
  show(line.value);
});
show(line.value);
"""
