"""The steps of a snippet: statements, and the output promised below each in `#>` lines."""

import ast
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

SPACES = " \xa0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""All that Unicode calls a space; of other white space, what is printed is refused."""


@dataclass(frozen=True)
class Step:
    """A top-level statement on lines `first` to `last`, and the lines it promises to print."""

    first: int
    last: int
    source: str
    promise: tuple[str, ...]


def plain(line: str) -> str:
    """A line as it is compared: tabs as wide as in a terminal, and no spaces at its end.

    Nobody sees those, on a page or in a file, and many editors take them away.
    """
    return line.expandtabs().rstrip(SPACES)


def promise_line(text: str) -> str:
    """The `#>` line that promises one line of output, given as `plain` has it.

    >>> promise_line("tensor(1)"), promise_line("")
    ('#> tensor(1)', '#>')
    """
    return f"{MARK} {text}" if text else MARK


def promised_text(line: str) -> str:
    """What a `#>` line promises: the inverse of `promise_line`.

    >>> promised_text("#> tensor(1)"), promised_text("#>")
    ('tensor(1)', '')
    """
    return plain(line.removeprefix(MARK).removeprefix(" "))


def promised(steps: Iterable[Step]) -> set[int]:
    """The numbers of the lines that hold promises."""
    return {n for s in steps for n in range(s.last + 1, s.last + 1 + len(s.promise))}


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
    """The statements of a source, compiled once: Python warns of them before any of them runs."""
    try:
        with warnings.catch_warnings(record=True, action="always") as told:
            tree = ast.parse(source)
            compile(tree, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        what = f"is not Python: {error.msg}"
        raise NotTrueError([at_line(error.lineno or 1, what, source, path)]) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise NotTrueError([Problem(path, 1, f"is not Python: {error}")]) from None
    if told:
        said = dict.fromkeys((each.lineno, f"Python warns of it: {each.message}") for each in told)
        raise NotTrueError([at_line(line, what, source, path) for line, what in said])
    if not tree.body:
        raise NotTrueError(
            [Problem(path, 1, "holds no statement", repair="write one, or delete it")]
        )
    return tree.body


def at_line(line: int, what: str, source: str, path: str) -> Problem:
    return Problem(path, line, what, tuple(source.split("\n")[line - 1 : line]))


def step(statement: ast.stmt, lines: list[str]) -> Step:
    decorators = getattr(statement, "decorator_list", [])
    first = min(node.lineno for node in [statement, *decorators])
    last = statement.end_lineno or first
    promise: list[str] = []
    while last + len(promise) < len(lines) and lines[last + len(promise)].startswith(MARK):
        promise.append(promised_text(lines[last + len(promise)]))
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
