"""The yardstick: a plain Textual app on the same texts, written as a tutorial would."""

from textual.app import App, ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Footer, Input, Static, Tree
from textual.widgets.tree import TreeNode

from beleidstui.authoring.locate import content_folder
from beleidstui.compiling.load import load_corpus
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Node, Official


class Yardstick(App[None]):
    """A tree of all items, and the text of the one under the cursor."""

    CSS = """
    Tree { width: 30; }
    VerticalScroll { width: 1fr; }
    """
    BINDINGS = [("q", "quit", "Stop"), ("slash", "search", "Zoek")]  # noqa: RUF012

    def __init__(self, corpus: Corpus) -> None:
        super().__init__()
        self.corpus = corpus

    def compose(self) -> ComposeResult:
        yield Input(placeholder="Zoek")
        with Horizontal():
            yield Tree[Node]("Beleid")
            with VerticalScroll():
                yield Static(id="detail")
        yield Footer()

    def on_mount(self) -> None:
        tree = self.query_one(Tree)
        for article in self.corpus.articles:
            add_item(tree.root, article)
        terms = tree.root.add("Begrippen", expand=True)
        for term in self.corpus.terms:
            terms.add_leaf(term.title, data=term)
        tree.root.expand()
        tree.focus()

    def on_tree_node_highlighted(self, event: Tree.NodeHighlighted[Node]) -> None:
        self.show(event.node.data)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the first item that holds what is typed."""
        wanted = event.value.lower()
        for item in self.corpus:
            if wanted in f"{item.title} {item.text}".lower():
                self.show(item)
                break

    def show(self, item: Node | None) -> None:
        """Show this item in the detail pane."""
        detail = self.query_one("#detail", Static)
        if item is None:
            detail.update("")
            return
        source = item.source.document if isinstance(item, Official) else "redactie"
        detail.update(f"[b]{item.title}[/b]\n\n{item.text}\n\nBron: {source}")

    def action_search(self) -> None:
        self.query_one(Input).focus()


def add_item(parent: TreeNode[Node], item: Node) -> None:
    """Add an item and all below it to the tree."""
    if not item.children:
        parent.add_leaf(item.title, data=item)
        return
    node = parent.add(item.title, data=item, expand=True)
    for child in item.children:
        add_item(node, child)


if __name__ == "__main__":
    Yardstick(load_corpus(content_folder())).run()
