"""The history alone: the way back and forward, and what is remembered of it."""

from beleidstui.reading.history import History, Visit


def test_a_history_keeps_the_scroll_position_of_each_visit() -> None:
    history: History[str] = History()
    for name in ("a", "b", "c"):
        history.visit(name)
        history.leave(Visit(name, ord(name)))
    assert [history.step(by) for by in (-1, -1, -1, 1, 1, 1)] == [
        Visit("b", 98),
        Visit("a", 97),
        None,
        Visit("b", 98),
        Visit("c", 99),
        None,
    ]


def test_staying_in_a_history_forgets_nothing() -> None:
    history: History[str] = History()
    history.stay(Visit("x", 1))
    assert history.step(0) is None
    for name in ("a", "b"):
        history.visit(name)
    history.step(-1)
    history.stay(Visit("elsewhere", 3))
    assert history.step(1) == Visit("b")
