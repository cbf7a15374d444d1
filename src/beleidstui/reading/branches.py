"""The branches of the tree that are no nodes: of the shelf, and the terms by kind.

Each is known by a number below zero, and by a name that is never an id.
"""

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Node
from beleidstui.reading.shelf import Branch, Shelf
from beleidstui.texts import shelf as words

TERMS = ":"
"""The name of the branch of the terms, and the start of the names of those in it."""
ON_SHELF = "/"
"""The start of the names of the branches of the shelf."""


class Branches:
    """Knows the branches of one library, what they are called, and what is above and below them."""

    def __init__(self, library: Library) -> None:
        """Number the branches of this library."""
        self._library, self.shelf = library, Shelf(library)
        kinds = [f"{TERMS}{kind}" for kind in library.terms]
        on_shelf = [f"{ON_SHELF}{name}" for name in self.shelf.branches]
        self._names = [TERMS, *kinds, *on_shelf]
        self._numbers = {name: -1 - place for place, name in enumerate(self._names)}

    @property
    def top(self) -> list[int]:
        """The numbers of what stands above all else: branches, and articles that are in none."""
        terms = [self._numbers[TERMS]] if self._library.terms else []
        return [*self._held(self.shelf.held), *terms]

    def named(self, name: str) -> int | None:
        """Give the number of the branch with this name; None where there is none."""
        return None if name == TERMS and not self._library.terms else self._numbers.get(name)

    def number(self, branch: Branch) -> int:
        """Give the number of a branch of the shelf."""
        return self._numbers[f"{ON_SHELF}{branch.name}"]

    def name(self, number: int) -> str:
        """Give the name of a branch."""
        return self._names[-1 - number]

    def title(self, number: int) -> str:
        """Give what a branch is called on the screen."""
        name = self.name(number)
        if name.startswith(TERMS):
            return name.removeprefix(TERMS) or texts.TERMS
        branch = self._of_shelf(name)
        return branch.title if branch.above else words.BUDGET.format(branch.budget, branch.title)

    def count(self, number: int) -> str:
        """Give how many a branch holds; empty where that is not told."""
        name = self.name(number)
        if name == TERMS:
            return ""
        if name.startswith(TERMS):
            return str(len(self._library.terms[name.removeprefix(TERMS)]))
        return words.articles(len(self._of_shelf(name).articles))

    def below(self, number: int) -> list[int]:
        """Give the numbers of the branches and nodes right below a branch."""
        name = self.name(number)
        if name == TERMS:
            return [self._numbers[f"{TERMS}{kind}"] for kind in self._library.terms]
        if name.startswith(TERMS):
            return self._library.terms[name.removeprefix(TERMS)].numbers
        return self._held(self._of_shelf(name).below)

    def above(self, number: int) -> list[int]:
        """Give the branches above a branch, the outermost first."""
        name = self.name(number)
        if name.startswith(TERMS):
            return [self._numbers[TERMS]] if name != TERMS else []
        return self._with_above(self.shelf.above(self._of_shelf(name)))

    def above_root(self, root: Node) -> list[int]:
        """Give the branches above an article or a term, the outermost first."""
        if isinstance(root, Article):
            return self._with_above(self.shelf.branch_of(root))
        return [self._numbers[TERMS], self._numbers[f"{TERMS}{root.path[0]}"]]

    def is_year_above(self, article: Article) -> bool:
        """Tell whether an article stands in the branch of its year, which says it."""
        branch = self.shelf.branch_of(article)
        return branch is not None and bool(branch.above)

    def _of_shelf(self, name: str) -> Branch:
        return self.shelf.branches[name.removeprefix(ON_SHELF)]

    def _held(self, held: tuple[Branch | int, ...]) -> list[int]:
        """Give the numbers of what stands on the shelf."""
        articles = self._library.article_numbers
        return [self.number(one) if isinstance(one, Branch) else articles[one] for one in held]

    def _with_above(self, branch: Branch | None) -> list[int]:
        """Give a branch of the shelf and those above it, the outermost first."""
        way: list[int] = []
        while branch is not None:
            way.insert(0, self.number(branch))
            branch = self.shelf.above(branch)
        return way
