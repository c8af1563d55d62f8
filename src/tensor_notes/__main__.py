"""`notes check`, `notes accept`, `notes drift` and others: for those who write."""

import argparse
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from tensor_notes import book, cache, links, page, review
from tensor_notes.drift import drift
from tensor_notes.history import from_history
from tensor_notes.new import new_page
from tensor_notes.problem import NotTrueError, report
from tensor_notes.progress import show_progress

FINE, FALSE, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 if all is true, 1 if something is false, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="notes", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for what, command in COMMANDS.items():
        sub = commands.add_parser(what, help=command.__doc__, description=command.__doc__)
        sub.set_defaults(command=command, paths=[])
        if command is new_command:
            sub.add_argument("page", metavar="CHAPTER/PAGE", help="as in its address")
        else:
            sub.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=PATHS)
        if command is links_command:
            sub.add_argument("--check", action="store_true", help="ask each address for an answer")
    options = parser.parse_args(arguments)
    try:
        project = book.find_project(Path.cwd())
        options.paths = [inside(path, project) for path in options.paths]
    except (FileNotFoundError, ValueError) as error:
        return wrong_usage(error)
    try:
        status: int = options.command(project, options)
    except NotTrueError as error:
        print(error)
        return FALSE
    return status


def wrong_usage(error: Exception) -> int:
    print(f"notes: {error}", file=sys.stderr)
    return USAGE


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


def check_command(project: Path, options: Namespace) -> int:
    """Run snippets, compare what they print with what they promise, compare the pages."""
    return verdict(
        book.open_book(project, lambda path: selected(path, options.paths), show_progress)
    )


def accept_command(project: Path, options: Namespace) -> int:
    """Rewrite every `#>` line that is false to what the snippet prints."""
    rewritten, opened = book.accept(
        project, lambda path: selected(path, options.paths), show_progress
    )
    for path in rewritten:
        print(f"{path}: accepted")
    return verdict(opened)


def why_command(project: Path, options: Namespace) -> int:
    """Say why snippets would be run now instead of taken from the cache."""
    files = book.snippet_files(project, lambda path: selected(path, options.paths))
    snippets, problems = book.open_snippets(files, project)
    for snippet in snippets:
        print(f"{snippet.path}: {cache.why(project, snippet) or 'nothing has changed'}")
    if problems:
        print(report(problems))
    return FALSE if problems else FINE


def links_command(project: Path, options: Namespace) -> int:
    """List the links of pages to other sites, or ask whether they still lead somewhere."""
    every = [link for link in links.read(project) if selected(link.path, options.paths)]
    if not options.check:
        for link in every:
            print(link)
        return FINE
    problems = links.check(every)
    if problems:
        print(report(problems), end="\n\n")
    print(f"{len({link.address for link in every})} addresses, {len(problems)} links to repair")
    return FALSE if problems else FINE


def new_command(project: Path, options: Namespace) -> int:
    """Make the files of a new page, with headings and anchors in place."""
    try:
        written = new_page(project, options.page)
    except ValueError as error:
        return wrong_usage(error)
    print("\n".join(written), NEXT, sep="\n")
    return FINE


def drift_command(project: Path, options: Namespace) -> int:
    """Say which sections have changed since somebody compared both languages, and how."""
    changed = drift(page.read(project), review.read(project), from_history(project))
    problems = [each for each in changed if selected(each.path, options.paths)]
    if problems:
        print(report(problems), end="\n\n")
    print(f"{len(problems)} sections to compare")
    return FALSE if problems else FINE


def reviewed_command(project: Path, options: Namespace) -> int:
    """Write down that both languages of some pages were compared and say the same."""
    pages = page.read(project)
    count = review.record(project, pages, lambda path: selected(path, options.paths))
    print(f"{count} sections compared, as {review.FILE} says now")
    return FINE


NEXT = """
Look at it with `mkdocs serve`, write what says TODO, and give each snippet the name of
its idea; the site is not published while a page says TODO."""


COMMANDS = {
    "check": check_command,
    "accept": accept_command,
    "why": why_command,
    "drift": drift_command,
    "reviewed": reviewed_command,
    "links": links_command,
    "new": new_command,
}


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
