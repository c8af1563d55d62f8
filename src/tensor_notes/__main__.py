"""`notes check`, `notes accept`, `notes drift` and others: for those who write."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tensor_notes.book import find_project
from tensor_notes.commands import COMMANDS, FALSE, links_command, new_command, wrong_usage
from tensor_notes.problem import NotTrueError

PATHS = "a snippet, a page or a folder of them; everything, if none is named"


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
        project = find_project(Path.cwd())
        paths = [inside(path, project) for path in options.paths]
    except (FileNotFoundError, ValueError) as error:
        return wrong_usage(error)
    options.wanted = partial(selected, paths=paths)
    try:
        status: int = options.command(project, options)
    except NotTrueError as error:
        print(error)
        return FALSE
    return status


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
