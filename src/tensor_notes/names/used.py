"""The names that a page uses: in the snippets that a reader sees without asking for more."""

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from checked_snippets.checking.book import Book
from checked_snippets.pages.page import Page
from checked_snippets.snippets.snippet import Snippet
from tensor_notes.names.entry import LIBRARIES, Key, key_of

FOLDED = ("given", "if_", "solution", "wrong_", "right_")
"""How snippets begin that a page shows to those alone who ask: what it begins with, answers."""

SIGNS = ("@", "None", "...")
"""Code that has none of these has no form, and need not be parsed."""


@dataclass(frozen=True)
class Use:
    """Where a page uses a name for the first time: a line of a snippet."""

    path: str
    line: int
    code: str


def used(page: Page, book: Book) -> dict[Key, Use]:
    """The names that a page uses, in the order in which a reader meets them."""
    found = dict[Key, Use]()
    for part in page.shown("snippet"):
        snippet = book.snippets.get(part.value)
        if snippet and not PurePath(snippet.name).name.startswith(FOLDED):
            lines = snippet.source.split("\n")
            for line, key in sorted([*by_run(snippet, book), *forms(snippet.source)]):
                found.setdefault(key, Use(snippet.path, line, lines[line - 1].strip()))
    return found


def by_run(snippet: Snippet, book: Book) -> Iterator[tuple[int, Key]]:
    """Line and key of each name that a run has told."""
    for line, _, path in book.outcomes[snippet.name].names:
        key = key_of(path)
        if key[0] in LIBRARIES and not key[1].startswith("_"):
            yield line, key


@functools.cache
def forms(source: str) -> tuple[tuple[int, Key], ...]:
    """Line and key of each form that code has: `@`, a new dimension, all other dimensions.

    >>> forms("y = (a @ b)[:, None]"), forms("x[..., 0]")
    (((1, ('', '@')), (1, ('', '[:, None]'))), ((1, ('', '[..., 0]')),))
    """
    if not any(sign in source for sign in SIGNS):
        return ()
    return tuple(sorted((node.lineno, ("", form)) for node, form in formed(ast.parse(source))))


def formed(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
            yield node, "@"
        elif isinstance(node, ast.Subscript):
            index = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            values = [each.value for each in index if isinstance(each, ast.Constant)]
            yield from ((node, "[:, None]") for _ in range(None in values))
            yield from ((node, "[..., 0]") for _ in range(... in values))
