"""What is waited for is told again after a stop, and whoever listened before listens again."""

import signal

import pytest

from beleidstui.terminal.posix import IS_POSIX, told_again


@pytest.mark.skipif(not IS_POSIX, reason="needs the signals of a POSIX system")
def test_it_is_told_again_after_each_stop() -> None:
    told: list[int] = []
    before = signal.getsignal(signal.SIGCONT)
    with told_again(lambda: told.append(1)):
        signal.raise_signal(signal.SIGCONT)
        signal.raise_signal(signal.SIGCONT)
    assert len(told) == 2
    assert signal.getsignal(signal.SIGCONT) == before


def test_a_system_without_such_signals_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "SIGCONT", raising=False)
    with told_again(lambda: pytest.fail("nothing can stop it")):
        pass
