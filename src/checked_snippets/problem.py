"""What is wrong, where, and how to repair it: one form for every message of the project."""

from dataclasses import dataclass


class NotTrueError(Exception):
    """Something that a person has to repair; carries every problem that was found."""

    def __init__(self, problems: "list[Problem]"):
        super().__init__(report(problems))
        self.problems = problems


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is false, at `path:line` (path relative to the project, line from 1)."""

    path: str
    line: int
    what: str
    details: tuple[str, ...] = ()
    repair: str = ""

    def __str__(self) -> str:
        details = [f"    {line}".rstrip() for line in self.details]
        repair = [f"  to repair: {self.repair}"] if self.repair else []
        return "\n".join([f"{self.path}:{self.line}: {self.what}", *details, *repair])


def report(problems: list[Problem]) -> str:
    """All problems in order of place, each once, a blank line between them."""
    return "\n\n".join(str(problem) for problem in sorted(set(problems)))
