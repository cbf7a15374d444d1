"""Make the man page and the completions in ``share/`` anew: ``python -m tools.share``."""

from pathlib import Path

from beleidstui.arguments import parser
from tools.bash import bash_completion
from tools.fish import fish_completion
from tools.man_page import man_page
from tools.zsh import zsh_completion

ROOT = Path(__file__).parents[1]
MAKERS = {
    "share/man/man1/beleidstui.1": man_page,
    "share/bash-completion/completions/beleidstui": bash_completion,
    "share/zsh/site-functions/_beleidstui": zsh_completion,
    "share/fish/vendor_completions.d/beleidstui.fish": fish_completion,
}
"""Each file, named by where it is kept and installed, and what makes it."""


def made() -> dict[str, str]:
    """Give each file with the text that it should hold now."""
    return {name: make(parser()) for name, make in MAKERS.items()}


def main() -> None:
    """Write every file."""
    for name, text in made().items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
