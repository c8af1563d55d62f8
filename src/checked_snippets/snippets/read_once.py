"""What was read in the sources of snippets, kept on the disk: in the next build most are the same."""

import ast
import functools
import pickle
import platform
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from checked_snippets import files
from checked_snippets.settings import Settings
from checked_snippets.snippets import allowed
from checked_snippets.snippets.steps import Step, parse

FILE = files.CACHE / "parsed.pickle"

CODE = ("snippets", "settings.py", "problem.py")
"""What of the engine takes part."""


@dataclass(frozen=True)
class Parsed:
    """The steps of a snippet's source, and whether it imports helpers of the project."""

    steps: tuple[Step, ...]
    has_helpers: bool


@dataclass
class Known:
    """Path of a snippet → digest of its source, and what was read there; and whether some is new.

    A source that is refused is none of them, so that it is refused again.
    """

    parsed: dict[str, tuple[str, Parsed]]
    has_new: bool = False


def parsed(source: str, path: str, settings: Settings) -> Parsed:
    """What a snippet's source holds; see `snippet.read` for what is refused."""
    everything, said = known(settings), files.digest(source)
    before, found = everything.parsed.get(path, ("", None))
    if found is None or before != said:
        found = Parsed(parse(source, path, settings), has_helpers(source, settings))
        everything.parsed[path] = said, found
        everything.has_new = True
    return found


def has_helpers(source: str, settings: Settings) -> bool:
    """Whether some code imports helpers of the project."""
    if not any(package in source for package in allowed.helper_packages(settings)):
        return False
    modules = allowed.imported(ast.parse(source).body)
    return any(allowed.is_helper(module, settings) for module, _ in modules)


@functools.cache
def known(settings: Settings) -> Known:
    """What is known at the start of this process, and then more."""
    kept = files.recall(settings.project / FILE, key(settings))
    return Known({} if kept is None else pickle.loads(kept))


def keep(settings: Settings, paths: Set[str]) -> None:
    """Write what was read of the snippets that there are, if some of it is new."""
    everything = known(settings)
    if everything.has_new:
        there = {path: each for path, each in everything.parsed.items() if path in paths}
        files.keep(settings.project / FILE, key(settings), pickle.dumps(there))
        everything.has_new = False


@functools.cache
def key(settings: Settings) -> str:
    """All that is read in a source depends on, beside the source."""
    engine = Path(__file__).parents[1]
    code = files.digest_of_files(engine / part for part in CODE)
    return f"{code}\0{platform.python_version()}\0{settings.packages}\0{settings.helpers}"
