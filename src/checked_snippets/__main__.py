"""Check snippets: whether each prints what it promises in its `#>` lines."""

import argparse
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from checked_snippets import settings
from checked_snippets.checking import book
from checked_snippets.checking.book import Book, Check
from checked_snippets.checks import check_pages
from checked_snippets.pages import page
from checked_snippets.problem import NotTrueError, counted, report
from checked_snippets.running import cache
from checked_snippets.running.progress import show_progress
from checked_snippets.settings import Settings

FINE, FALSE, USAGE = 0, 1, 2

PATHS = "a snippet, a page or a folder of them; everything, if none is named"


@dataclass(frozen=True)
class Command:
    """What a word of the command line does; the docstring of `run` is its help.

    `run` gets the settings and what the command line said, with `options.wanted`, which tells
    whether a path was meant, and `options.checks`; its result is an exit status. `ask` gives
    the word other arguments than paths.
    """

    run: Callable[[Settings, Namespace], int]
    ask: Callable[[ArgumentParser], object] | None = None


def check(project: Settings, options: Namespace) -> int:
    """Run snippets, compare what they print with what they promise, look at the pages."""
    opened = book.open_book(project, options.wanted, show_progress, options.checks)
    return verdict(opened, options.wanted)


def accept(project: Settings, options: Namespace) -> int:
    """Rewrite every `#>` line that is false to what the snippet prints; then check.

    An exception or a warning is written where a line names it, such as `#> ValueError`.
    """
    for path in book.accept(project, options.wanted, show_progress):
        print(f"{path}: accepted")
    return check(project, options)


def why(project: Settings, options: Namespace) -> int:
    """Say why snippets would be run now instead of taken from the cache."""
    files = book.snippet_files(project, options.wanted)
    snippets, problems = book.open_snippets(files, project)
    for snippet in snippets:
        print(f"{snippet.path}: {cache.why(project, snippet) or 'nothing has changed'}")
    if problems:
        print(report(problems))
    return FALSE if problems else FINE


def finish(project: Settings, options: Namespace) -> int:
    """Put snippets, what they printed and their figures into a built site."""
    from checked_snippets.html.folder import NOT_MARKED, finish_folder, is_finished

    opened = book.open_book(project, progress=show_progress, checks=options.checks)
    if opened.problems and not options.draft:
        return verdict(opened)
    count = finish_folder(options.folder, opened)
    if not is_finished(options.folder):
        raise ValueError(NOT_MARKED.format(options.folder))
    print(f"{counted(count, 'page')} of {options.folder} finished")
    return verdict(opened)


def ask_folder(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="the built site")
    parser.add_argument(
        "--draft",
        action="store_true",
        help="finish it even if something is false; the pages then say what",
    )


def verdict(opened: Book, wanted: Callable[[str], bool] = book.every_path) -> int:
    """Print what is wrong, and how much was looked at."""
    snippets, wrong = opened.snippets.values(), len(set(opened.problems))
    numbers = {
        "page": sum(wanted(each.path) for each in page.every(opened.pages)),
        "snippet": len(snippets),
        "output": sum(bool(step.promise) for each in snippets for step in each.steps),
        "figure": sum(len(opened.outcomes[each.name].figures) for each in snippets),
    }
    looked_at = ", ".join(counted(number, noun) for noun, number in numbers.items())
    if wrong:
        print(f"{report(opened.problems)}\n\n{looked_at}: {wrong} to repair")
        return FALSE
    print(f"{looked_at}: all true")
    return FINE


COMMANDS = {
    "check": Command(check),
    "accept": Command(accept),
    "why": Command(why),
    "finish": Command(finish, ask_folder),
}


def main(
    arguments: Sequence[str] | None = None,
    commands: Mapping[str, Command] = COMMANDS,
    checks: Sequence[Check] = (check_pages,),
    name: str = "checked-snippets",
) -> int:
    """Run the command line; 0 if all is true, 1 if something is false, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog=name, description=__doc__)
    words = parser.add_subparsers(required=True, metavar="COMMAND")
    for word, command in commands.items():
        sub = words.add_parser(word, help=command.run.__doc__, description=command.run.__doc__)
        sub.set_defaults(command=command, paths=[], checks=checks, name=name)
        if command.ask:
            command.ask(sub)
        else:
            ask_paths(sub)
    options = parser.parse_args(arguments)
    try:
        project = replace(settings.find(Path.cwd()), command=name)
        paths = [inside(path, project.project) for path in options.paths]
        options.wanted = partial(selected, paths=paths)
        return options.command.run(project, options)  # type: ignore[no-any-return] # of argparse
    except (OSError, ValueError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return USAGE
    except NotTrueError as error:
        print(error)
        return FALSE


def ask_paths(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=PATHS)


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


if __name__ == "__main__":
    sys.exit(main())
