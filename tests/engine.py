"""Shortcuts to the engine for tests."""

from tensor_notes import check
from tensor_notes.outcome import Outcome
from tensor_notes.process import LIMITS, Limits
from tensor_notes.run import run
from tensor_notes.snippet import Snippet
from tensor_notes.steps import parse


def written(source: str, name: str = "page/idea.py") -> Snippet:
    path = f"snippets/{name}"
    return Snippet(name, path, source, parse(source, path))


def outcome_of(source: str, limits: Limits = LIMITS) -> Outcome:
    return run([written(source)], limits=limits)["page/idea.py"]


def messages(source: str, limits: Limits = LIMITS) -> list[str]:
    """What a real run of the source is told."""
    problems = check.check(written(source), outcome_of(source, limits))
    return [str(problem) for problem in problems]
