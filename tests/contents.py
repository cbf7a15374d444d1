"""Small content folders for tests."""

import json
import shutil
from pathlib import Path
from typing import Any, TypeVar

from beleidstui.compiling.load import Loaded, load, load_corpus
from beleidstui.compiling.making import loaded_in_memory
from beleidstui.errors import ContentError, Problem
from beleidstui.library.library import Library
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Node, Official, Term
from beleidstui.model.record import changed

N = TypeVar("N", bound=Node)
SMALL = Path(__file__).parent / "data" / "valid" / "klein"
HAVEN = Path(__file__).parent / "data" / "valid" / "haven"
"""Invented articles of some pages: two editions, and one of another ministry."""
INVALID = Path(__file__).parent / "data" / "invalid"
ARTICLE = "artikelen/2030-I-01.toml"
TERMS = "begrippen.toml"
AMOUNTS = "geld/I.toml"
PAGE = "bronnen/water.txt"
ATTACK = "\x1b]0;titel\x07\x1b[31m\x1b[9;9HWEG\x9b5n\u202eevil\u2066\u061c\u200b\u2028\ufeff"
"""What steers a terminal, moves on its screen, or turns the letters around."""


def copy_small(tmp_path: Path) -> Path:
    """Give a content folder of one's own, in order and small."""
    folder = tmp_path / "inhoud"
    shutil.copytree(SMALL, folder)
    return folder


def copy_with_amounts(tmp_path: Path) -> Path:
    """Give a small content folder with invented amounts: of an article, and of one bullet."""
    folder = copy_small(tmp_path)
    article = (folder / ARTICLE).read_text("utf-8")
    tied = 'geld = "1.1"\ngeld_herkomst = "afgeleid"\ngeld_toelichting = "Zo heet onderdeel 1.1."\n'
    article = article.replace('id = "2030-I-01"', 'id = "2030-I-01"\nreeks = "I-01"') + tied
    (folder / ARTICLE).write_text(article, "utf-8")
    shutil.copytree(Path(__file__).parent / "data" / "geld", folder / "geld")
    return folder


def copy_of(folder: Path, tmp_path: Path) -> Path:
    """Give a copy of a content folder, to change."""
    copy = tmp_path / folder.name
    shutil.copytree(folder, copy)
    return copy


def write_bullet(tmp_path: Path, text: str, title: str = "Pompen") -> Path:
    """Give a content folder in which the bullet ``pompen`` has this text and title."""
    folder = copy_small(tmp_path)
    article = (folder / ARTICLE).read_text("utf-8")
    for old, new in (('"Pompen voor de polder."', text), ('kop = "Pompen"', title)):
        assert old in article
        quoted = json.dumps(new, ensure_ascii=False)
        article = article.replace(old, quoted if old[0] == '"' else f"kop = {quoted}")
    (folder / ARTICLE).write_text(article, "utf-8")
    return folder


def poisoned() -> Corpus:
    """Give a corpus as no check lets it through: each title and text can steer a terminal."""
    corpus = load_corpus(str(SMALL))
    pages = {name: page._replace(text=page.text + ATTACK) for name, page in corpus.pages.items()}
    return Corpus(
        tuple(map(_poisoned, corpus.articles)), tuple(map(_poisoned, corpus.terms)), pages
    )


def _poisoned(node: N) -> N:
    facts: dict[str, Any] = {
        "title": node.title + ATTACK,
        "text": node.text + ATTACK,
        "path": tuple(name + ATTACK for name in node.path),
        "reason": node.reason + ATTACK,
        "children": tuple(map(_poisoned, node.children)),
    }
    if isinstance(node, Official):
        facts["source"] = changed(node.source, dossier=node.source.dossier + ATTACK)
    if isinstance(node, Term):
        facts["abbreviation"] = node.abbreviation and node.abbreviation + ATTACK
        facts["english"] = node.english and node.english + ATTACK
    return changed(node, **facts)


def told_of(folder: Path) -> tuple[list[Problem], list[Problem]]:
    """Give the problems of a content folder, and the remarks on it."""
    remarks: list[Problem] = []
    try:
        load(str(folder), remarks.append)
    except ContentError as error:
        return list(error.problems), remarks
    return [], remarks


def library_of_corpus(corpus: Corpus) -> Library:
    """Give a library of this corpus, in which nothing stands on a page."""
    return Library(loaded_in_memory(Loaded(corpus, {})))
