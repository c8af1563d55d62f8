import io
import sys

import pytest

from checked_snippets.running.progress import show_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("where", "ci", "shown"),
    [(Terminal, "", True), (Terminal, "true", False), (io.StringIO, "", False)],
)
def test_progress_is_shown_on_a_terminal_and_nowhere_else(
    where: type[io.StringIO], ci: str, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", where())
    monkeypatch.setenv("CI", ci)
    show_progress("page/idea.py", 1, 2)
    assert ("1/2 page/idea.py" in str(getattr(sys.stderr, "getvalue", str)())) == shown


def test_after_the_last_snippet_the_line_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.delenv("CI", raising=False)
    show_progress("page/idea.py", 1, 2)
    show_progress("page/other.py", 2, 2)
    assert terminal.getvalue().endswith("\r\x1b[2K")
