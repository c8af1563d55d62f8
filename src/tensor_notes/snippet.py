"""What a snippet is: a file of steps, and what runs in front of it."""

import re
from dataclasses import dataclass
from pathlib import Path

from tensor_notes import lab
from tensor_notes.problem import NotTrueError, Problem
from tensor_notes.steps import Step, parse, promised


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
        left_out = promised(self.steps)
        lines = self.source.split("\n")
        return "\n".join(line for n, line in enumerate(lines, 1) if n not in left_out)

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
