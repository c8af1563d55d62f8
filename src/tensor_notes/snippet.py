"""What a snippet is: top-level statements, and the output promised below them in `#>` lines."""

import ast
import functools
import io
import itertools
import re
import tokenize
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tensor_notes import guard, lab
from tensor_notes.problem import NotTrueError, Problem

MARK = "#>"


@dataclass(frozen=True)
class Step:
    """A top-level statement on lines `first` to `last`, and the lines it promises to print."""

    first: int
    last: int
    source: str
    promise: tuple[str, ...]


@dataclass(frozen=True)
class Snippet:
    """A file of `snippets/`; `name` is its path below that folder, `path` below the project.

    `prelude` runs in front of it, in the same namespace: see `lab`.
    """

    name: str
    path: str
    source: str
    steps: tuple[Step, ...]
    prelude: "tuple[Snippet, ...]" = ()

    @property
    def parts(self) -> "tuple[Snippet, ...]":
        """All that runs, in order; the last one is the snippet itself."""
        return (*self.prelude, self)

    @property
    def runnable(self) -> str:
        """Its code, with that of its prelude above it: what a reader copies."""
        return "\n\n\n".join(part.code.strip("\n") for part in self.parts) + "\n"

    @property
    def code(self) -> str:
        """The source without its promises."""
        promised = {n for s in self.steps for n in range(s.last + 1, s.last + 1 + len(s.promise))}
        lines = self.source.split("\n")
        return "\n".join(line for n, line in enumerate(lines, 1) if n not in promised)

    @property
    def raises(self) -> bool:
        """Whether the last statement promises an exception."""
        return any(is_exception(line) for line in self.steps[-1].promise)


def is_exception(line: str) -> bool:
    """Whether an output line has the form in which Python reports an exception.

    >>> is_exception("RuntimeError: shapes differ"), is_exception("loss: 0.5")
    (True, False)
    """
    name = line.split(":", maxsplit=1)[0]
    return all(part.isidentifier() for part in name.split(".")) and name.endswith(
        ("Error", "Exception", "StopIteration", "KeyboardInterrupt", "SystemExit")
    )


def is_warning(line: str) -> bool:
    """Whether an output line has the form in which a run tells a warning.

    >>> is_warning("UserWarning: slow"), is_warning("Warning")
    (True, False)
    """
    return bool(re.match(r"\w*Warning: ", line))


def promise_line(text: str) -> str:
    """The `#>` line that promises one line of output.

    >>> promise_line("tensor(1)"), promise_line("")
    ('#> tensor(1)', '#>')
    """
    return f"{MARK} {text}".rstrip()


def read(file: Path, project: Path) -> Snippet:
    """Read a snippet from `project/snippets/`.

    Raises:
        NotTrueError: the file is not UTF-8, not Python, empty, or has a `#>` line out of place;
            or one of its prelude is, or is missing.
    """
    path = file.relative_to(project).as_posix()
    try:
        source = file.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise NotTrueError(
            [Problem(path, line, "is not UTF-8", repair="save it as UTF-8")]
        ) from None
    name = file.relative_to(project / "snippets").as_posix()
    return Snippet(name, path, source, parse(source, path), prelude(file, name, project))


def prelude(file: Path, name: str, project: Path) -> tuple[Snippet, ...]:
    files = [file.with_name(each) for each in lab.prelude(name)]
    missing = [each.relative_to(project).as_posix() for each in files if not each.is_file()]
    if missing:
        path = file.relative_to(project).as_posix()
        raise NotTrueError(
            [Problem(path, 1, f"there is no {each}", repair="write it") for each in missing]
        )
    return tuple(read(each, project) for each in files)


@functools.cache
def parse(source: str, path: str) -> tuple[Step, ...]:
    """Split a snippet's source into its steps; see `read` for what is refused."""
    body = statements(source, path)
    lines = source.split("\n")
    steps = tuple(step(statement, lines) for statement in body)
    wrong = [*crowded(steps, path), *strange_imports(body, path), *orphans(source, steps, path)]
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


def strange_imports(body: list[ast.stmt], path: str) -> Iterator[Problem]:
    """Imports of what a reader may not have."""
    for node in (node for statement in body for node in ast.walk(statement)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = ["." * node.level + (node.module or "")]
        for name in names:
            if not guard.may_import(name):
                line = getattr(node, "lineno", 1)
                yield Problem(path, line, f"imports {name}, {guard.ONLY}", (ast.unparse(node),))


def orphans(source: str, steps: tuple[Step, ...], path: str) -> Iterator[Problem]:
    placed = {n for s in steps for n in range(s.last + 1, s.last + 1 + len(s.promise))}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        is_promise = token.type == tokenize.COMMENT and token.string.startswith(MARK)
        if is_promise and (token.start[0] not in placed or token.start[1] > 0):
            what = f"a `{MARK}` line out of place"
            repair = "put it at column 0, right below the top-level statement that prints it"
            yield Problem(path, token.start[0], what, (token.line.rstrip("\n"),), repair)
