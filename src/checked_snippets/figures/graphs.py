"""The graphs that a snippet asks for; they are laid out when it has ended.

A snippet may not start the program that does so.
"""

_asked: list[tuple[str, str]] = []


def add(dot: str, name: str = "") -> None:
    """Let the page show a graph, given as DOT text; each needs a name if there are several."""
    _asked.append((name, dot))


def asked() -> list[tuple[str, str]]:
    """The graphs asked for in this process: name and DOT."""
    return [*_asked]


def forget() -> None:
    """Ask for none of them; for tests, which draw many in one process."""
    _asked.clear()
