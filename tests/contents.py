"""Small content folders for tests."""

import json
import shutil
from pathlib import Path

SMALL = Path(__file__).parent / "data" / "valid" / "klein"
INVALID = Path(__file__).parent / "data" / "invalid"
ARTICLE = "artikelen/2030-I-01.toml"
TERMS = "begrippen.toml"
PAGE = "bronnen/water.txt"


def copy_small(tmp_path: Path) -> Path:
    """Give a content folder of one's own, in order and small."""
    folder = tmp_path / "inhoud"
    shutil.copytree(SMALL, folder)
    return folder


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
