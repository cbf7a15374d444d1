"""The tree of articles, roles, bullets and terms."""

from collections.abc import Iterator

from rich.style import Style
from rich.text import Text
from textual.geometry import Offset
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Kind, Node
from beleidstui.rendering.words import marked_title
from beleidstui.safe_text import strip_forbidden
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import ItemOpened

Branch = TreeNode[Node | None]
READ_ABOVE = (Kind.ALINEA, Kind.BEELD)
"""What has no row of its own: it is read in the text of what it stands below."""
TERMS = ":"
"""The name of the branch of the terms, and the start of the names of those in it: never an id."""


class ItemTree(Tree[Node | None]):
    """Shows all items; the articles are open at the start, the terms are closed."""

    BINDINGS = bindings(Place.TREE)
    ICON_NODE = "▸ "
    ICON_NODE_EXPANDED = "▾ "

    def __init__(self, library: Library, *, id: str | None = None) -> None:
        """Make the whole tree; it is small."""
        super().__init__(Text(""), id=id)
        self.show_root = False
        self.show_guides = False
        self.guide_depth = 2
        self.auto_expand = False
        self._node_of: dict[str, Branch] = {}
        self._was_open: dict[str, bool] = {}
        self._only_focus_moves = False
        self._fill(library)

    def show_library(self, library: Library) -> None:
        """Show another version of the library: branches stay open or closed, and the cursor stays.

        Where the row of the cursor is gone it comes to the nearest above it that is left.
        """
        names = {node: name for name, node in self._node_of.items()}
        node, top = self.cursor_node, self.scroll_offset.y
        way_up = (
            []
            if node is None
            else [names[one] for one in (node, *_ancestors(node)) if one in names]
        )
        self._was_open = {name: node.is_expanded for name, node in self._node_of.items()}
        self.clear()
        self.cursor_line = -1  # else the cursor keeps a node of the version before
        self._node_of = {}
        self._fill(library)
        left = next((name for name in way_up if name in self._node_of), library.articles[0].id)
        self.call_after_refresh(self.scroll_to, y=top, animate=False)
        self.goto(left)

    def _fill(self, library: Library) -> None:
        for article in library.articles:
            self._add(self.root, article)
        self._add_terms(library)
        self.root.expand()

    def _branch(
        self, parent: Branch, name: str, label: Text, item: Node | None, is_open: bool
    ) -> Branch:
        """Add a branch: open or closed as it was, where there was one of this name before."""
        node = parent.add(label, item, expand=self._was_open.get(name, is_open))
        self._node_of[name] = node
        return node

    def goto(self, item_id: str) -> None:
        """Put the cursor on an item, or on what it is read in, and open the branches above it."""
        node = self._node_of.get(self.row_of(item_id))
        if node is None:
            return
        for above in _ancestors(node):
            above.expand()
        if self.last_line >= 0:  # asking for it gives the opened branches their lines
            self.move_cursor(node)
        self.call_after_refresh(self.scroll_to_node, node, animate=False)

    def row_of(self, item_id: str) -> str:
        """Give the id of the item in whose row an item is read; its own where it has one."""
        while item_id not in self._node_of and "/" in item_id:
            item_id = item_id.rpartition("/")[0]
        return item_id

    @property
    def cursor_cell(self) -> Offset:
        """The cell of the pane where the label of the selected row begins."""
        node = self.cursor_node
        depth = 0 if node is None else len(list(_ancestors(node))) - 1
        return Offset(depth * self.guide_depth, self.cursor_line - self.scroll_offset.y)

    def render_label(self, node: Branch, base_style: Style, style: Style) -> Text:
        """Give a label that ends in an ellipsis where the pane is too narrow for it."""
        label = super().render_label(node, base_style, style)
        depth = len(list(_ancestors(node))) - 1
        label.truncate(max(4, self.size.width - depth * self.guide_depth), overflow="ellipsis")
        return label

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show where the keys go now."""
        self._only_focus_moves = True
        super().watch_has_focus(has_focus)
        self._only_focus_moves = False

    def notify_style_update(self) -> None:
        """Draw in other styles; Textual's tree has the whole screen laid out, also for a focus."""
        if self._only_focus_moves:
            super(Tree, self).notify_style_update()
        else:
            super().notify_style_update()

    def action_collapse(self) -> None:
        """Close the branch, or go to the one above."""
        node = self.cursor_node
        if node is None:
            return
        if node.is_expanded and node.children:
            node.collapse()
        elif node.parent is not None and not node.parent.is_root:
            self.move_cursor(node.parent)

    def action_expand(self) -> None:
        """Open the branch, or go to the first below it."""
        node = self.cursor_node
        if node is None or not node.children:
            return
        if node.is_expanded:
            self.move_cursor(node.children[0])
        else:
            node.expand()

    def on_tree_node_selected(self, event: Tree.NodeSelected[Node | None]) -> None:
        """Open or close a branch without an item; go to the item of any other."""
        event.stop()
        if event.node.data is None:
            event.node.toggle()
        else:
            self.post_message(ItemOpened(event.node.data.id))

    def _add(self, parent: Branch, item: Node) -> None:
        below = [child for child in item.children if child.kind not in READ_ABOVE]
        label = Text(strip_forbidden(marked_title(item)))
        if not below:
            self._node_of[item.id] = parent.add_leaf(label, item)
            return
        if item.kind is not Kind.ARTIKEL:
            label.append(f" {len(below)}", "italic")
        node = self._branch(parent, item.id, label, item, True)
        for child in below:
            self._add(node, child)

    def _add_terms(self, library: Library) -> None:
        terms = self._branch(self.root, TERMS, Text(texts.TERMS), None, False)
        for kind, members in library.terms.items():
            label = Text(strip_forbidden(kind)).append(f" {len(members)}", "italic")
            node = self._branch(terms, f"{TERMS}{kind}", label, None, False)
            for term in members:
                self._node_of[term.id] = node.add_leaf(Text(strip_forbidden(term.title)), term)


def _ancestors(node: Branch) -> Iterator[Branch]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent
