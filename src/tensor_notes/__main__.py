"""`notes check` and `notes accept`: compare what snippets promise with what they print."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tensor_notes import book
from tensor_notes.problem import report

FINE, FALSE, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 if all is true, 1 if something is false, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="notes", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command, what in [(check_command, "check"), (accept_command, "accept")]:
        sub = commands.add_parser(what, help=command.__doc__, description=command.__doc__)
        sub.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=PATHS)
        sub.set_defaults(command=command)
    options = parser.parse_args(arguments)
    try:
        project = book.find_project(Path.cwd())
        paths = [inside(path, project) for path in options.paths]
    except (FileNotFoundError, ValueError) as error:
        print(f"notes: {error}", file=sys.stderr)
        return USAGE
    status: int = options.command(project, paths)
    return status


PATHS = "a snippet, a page or a folder of them; everything, if none is named"


def inside(path: Path, project: Path) -> str:
    """A path as problems name it.

    Raises:
        FileNotFoundError: there is no such file or folder.
        ValueError: it lies outside the project.
    """
    if not path.exists():
        raise FileNotFoundError(f"there is no {path}")
    return path.resolve().relative_to(project.resolve()).as_posix()


def selected(path: str, paths: Sequence[str]) -> bool:
    return not paths or any(f"{path}/".startswith(f"{name}/") or name == "." for name in paths)


def check_command(project: Path, paths: Sequence[str]) -> int:
    """Run snippets, compare what they print with what they promise, compare the pages."""
    return verdict(book.open_book(project, lambda path: selected(path, paths)))


def accept_command(project: Path, paths: Sequence[str]) -> int:
    """Rewrite every `#>` line that is false to what the snippet prints."""
    rewritten, opened = book.accept(project, lambda path: selected(path, paths))
    for path in rewritten:
        print(f"{path}: accepted")
    return verdict(opened)


def verdict(opened: book.Book) -> int:
    """Print what is wrong, and how much was looked at."""
    promises = sum(bool(step.promise) for s in opened.snippets.values() for step in s.steps)
    counted = f"{len(opened.snippets)} snippets, {promises} outputs, {len(opened.figures)} figures"
    wrong = len(set(opened.problems))
    if wrong:
        print(f"{report(opened.problems)}\n\n{counted}: {wrong} to repair")
        return FALSE
    print(f"{counted}: all true")
    return FINE


if __name__ == "__main__":
    sys.exit(main())
