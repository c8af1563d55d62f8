"""What a snippet may import: what its reader has, and helpers that draw."""

import ast
import sys
from collections.abc import Iterator

from checked_snippets.settings import TABLE, Settings

NOT_FOR_SNIPPETS = frozenset(
    {"ctypes", "multiprocessing", "socket", "subprocess"}
    | {"curses", "tkinter", "turtle", "webbrowser"}
)
"""What reaches out of a process: to memory, a screen, other processes."""


def may_import(module: str, settings: Settings) -> bool:
    """Whether a snippet may import a module, given by its full name.

    >>> from pathlib import Path
    >>> settings = Settings(Path(), packages=("torch",), helpers=("my.drawings",))
    >>> [may_import(name, settings) for name in ("torch.nn", "json", "pandas", "my.drawings.a")]
    [True, True, False, True]
    """
    root = module.partition(".")[0]
    standard = root in sys.stdlib_module_names and root not in NOT_FOR_SNIPPETS
    return standard or root in settings.packages or is_helper(module, settings)


def is_module(name: str, settings: Settings) -> bool:
    """Whether a name is one of a module that readers have.

    >>> from pathlib import Path
    >>> is_module("random", Settings(Path())), is_module("random_walk", Settings(Path()))
    (True, False)
    """
    return name in sys.stdlib_module_names or name in settings.packages


def is_helper(module: str, settings: Settings) -> bool:
    return f"{module}.".startswith(tuple(f"{helper}." for helper in settings.helpers))


def helper_packages(settings: Settings) -> set[str]:
    """The packages that helpers are in."""
    return {helper.partition(".")[0] for helper in settings.helpers}


def may_load(module: str, settings: Settings) -> bool:
    """Whether Python may load a module for a snippet: also the packages that helpers are in."""
    parents = any(f"{helper}.".startswith(f"{module}.") for helper in settings.helpers)
    return parents or may_import(module, settings)


def only(settings: Settings) -> str:
    """What a snippet may import, as the end of a message."""
    *rest, last = "the standard library", *settings.packages
    named = f"{', '.join(rest)} and {last}" if rest else last
    helpers = ", ".join(f"from {helper} import ..." for helper in settings.helpers)
    also = f" (for a figure also: {helpers})" if helpers else ""
    return f"but a snippet may import only {named}{also}"


def repair(module: str) -> str:
    """How to allow an import; '' for what is never allowed."""
    root = module.partition(".")[0]
    if not root or root in NOT_FOR_SNIPPETS:
        return ""
    return f"do without it, or allow it: packages = [..., {root!r}] in {TABLE} of pyproject.toml"


def imported(body: list[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The modules that some code imports by a statement, each with that statement."""
    for node in (node for statement in body for node in ast.walk(statement)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or ""), node
