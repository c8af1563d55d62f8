"""What is wrong, where, and how to repair it: one form for every message of the project."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


class NotTrueError(Exception):
    """Something that a person has to repair; carries every problem that was found."""

    def __init__(self, problems: "list[Problem]"):
        super().__init__(report(problems))
        self.problems = problems


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is false, at `path:line` (path relative to the project, line from 1).

    `also` are the other files in which it can be seen, and repaired.
    """

    path: str
    line: int
    what: str
    details: tuple[str, ...] = ()
    repair: str = ""
    also: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """Every file that shows it."""
        return (self.path, *self.also)

    def __str__(self) -> str:
        details = [f"    {line}".rstrip() for line in self.details]
        repair = [f"  to repair: {self.repair}"] if self.repair else []
        return "\n".join([f"{self.path}:{self.line}: {self.what}", *details, *repair])


def report(problems: list[Problem]) -> str:
    """All problems in order of place, each once, a blank line between them."""
    return "\n\n".join(str(problem) for problem in sorted(set(problems)))


def counted(number: int, noun: str, plural: str = "") -> str:
    """How many there are of something, in words.

    >>> counted(1, "page"), counted(0, "page"), counted(2, "address", "addresses")
    ('1 page', '0 pages', '2 addresses')
    """
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


def nearest(name: str, names: Iterable[str]) -> str:
    """What somebody meant who misspelt a path: its last part or its folder; '' if nothing is near.

    >>> nearest("sorting/place.py", ["sorting/places.py", "sorting/why.py", "why/place.py"])
    'sorting/places.py'
    """
    folder, _, file = name.rpartition("/")
    split = [(each.rpartition("/"), each) for each in names]
    beside = {own.partition(".")[0]: each for (where, _, own), each in split if where == folder}
    elsewhere = {where: each for (where, _, own), each in split if own == file}
    for wrong, right in [(file.partition(".")[0], beside), (folder, elsewhere)]:
        for near in difflib.get_close_matches(wrong, right, 1):
            return right[near]
    return ""
