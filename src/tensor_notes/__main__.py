"""`notes check`, `notes accept`, `notes why`: are snippets true, and what would run now."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tensor_notes import book, cache
from tensor_notes.problem import report
from tensor_notes.progress import show_progress

FINE, FALSE, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 if all is true, 1 if something is false, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="notes", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for what, command in COMMANDS.items():
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
    return verdict(book.open_book(project, lambda path: selected(path, paths), show_progress))


def accept_command(project: Path, paths: Sequence[str]) -> int:
    """Rewrite every `#>` line that is false to what the snippet prints."""
    rewritten, opened = book.accept(project, lambda path: selected(path, paths), show_progress)
    for path in rewritten:
        print(f"{path}: accepted")
    return verdict(opened)


def why_command(project: Path, paths: Sequence[str]) -> int:
    """Say why snippets would be run now instead of taken from the cache."""
    files = book.snippet_files(project, lambda path: selected(path, paths))
    snippets, problems = book.open_snippets(files, project)
    for snippet in snippets:
        print(f"{snippet.path}: {cache.why(project, snippet) or 'nothing has changed'}")
    if problems:
        print(report(problems))
    return FALSE if problems else FINE


COMMANDS = {"check": check_command, "accept": accept_command, "why": why_command}


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
