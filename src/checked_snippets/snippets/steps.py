"""The steps of a snippet: statements, and the output promised below each in `#>` lines."""

import ast
import functools
import io
import itertools
import tokenize
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings
from checked_snippets.snippets import allowed

MARK = "#>"


@dataclass(frozen=True)
class Step:
    """A top-level statement on lines `first` to `last`, and the lines it promises to print."""

    first: int
    last: int
    source: str
    promise: tuple[str, ...]


def promise_line(text: str) -> str:
    """The `#>` line that promises one line of output.

    >>> promise_line("tensor(1)"), promise_line("")
    ('#> tensor(1)', '#>')
    """
    return f"{MARK} {text}".rstrip()


def promised(steps: Iterable[Step]) -> set[int]:
    """The numbers of the lines that hold promises."""
    return {n for s in steps for n in range(s.last + 1, s.last + 1 + len(s.promise))}


@functools.cache
def parse(source: str, path: str, settings: Settings) -> tuple[Step, ...]:
    """Split a snippet's source into its steps; see `snippet.read` for what is refused."""
    body = statements(source, path)
    lines = source.split("\n")
    steps = tuple(step(statement, lines) for statement in body)
    wrong = [
        *crowded(steps, path),
        *strange_imports(body, path, settings),
        *orphans(source, steps, path),
    ]
    if wrong:
        raise NotTrueError(wrong)
    return steps


def statements(source: str, path: str) -> list[ast.stmt]:
    try:
        with warnings.catch_warnings(action="ignore"):  # they are the business of the run
            body = ast.parse(source).body
    except SyntaxError as error:
        line = error.lineno or 1
        shown = tuple(source.split("\n")[line - 1 : line])
        raise NotTrueError([Problem(path, line, f"is not Python: {error.msg}", shown)]) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise NotTrueError([Problem(path, 1, f"is not Python: {error}")]) from None
    if not body:
        raise NotTrueError(
            [Problem(path, 1, "holds no statement", repair="write one, or delete it")]
        )
    return body


def step(statement: ast.stmt, lines: list[str]) -> Step:
    decorators = getattr(statement, "decorator_list", [])
    first = min(node.lineno for node in [statement, *decorators])
    last = statement.end_lineno or first
    promise: list[str] = []
    while last + len(promise) < len(lines) and lines[last + len(promise)].startswith(MARK):
        promise.append(lines[last + len(promise)].removeprefix(MARK).removeprefix(" ").rstrip())
    return Step(first, last, "\n".join(lines[first - 1 : last]), tuple(promise))


def crowded(steps: tuple[Step, ...], path: str) -> Iterator[Problem]:
    """A promise belongs to one statement, so no two may share a line."""
    for before, after in itertools.pairwise(steps):
        if before.last == after.first:
            what = "two statements share a line"
            yield Problem(path, after.first, what, (after.source,), "give each a line of its own")


def strange_imports(body: list[ast.stmt], path: str, settings: Settings) -> Iterator[Problem]:
    """Imports of what a reader may not have."""
    for name, node in allowed.imported(body):
        if not allowed.may_import(name, settings):
            what = f"imports {name}, {allowed.only(settings)}"
            yield Problem(path, node.lineno, what, (ast.unparse(node),), allowed.repair(name))


def orphans(source: str, steps: tuple[Step, ...], path: str) -> Iterator[Problem]:
    placed = promised(steps)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        is_promise = token.type == tokenize.COMMENT and token.string.startswith(MARK)
        if is_promise and (token.start[0] not in placed or token.start[1] > 0):
            what = f"a `{MARK}` line out of place"
            repair = "put it at column 0, right below the top-level statement that prints it"
            yield Problem(path, token.start[0], what, (token.line.rstrip("\n"),), repair)
