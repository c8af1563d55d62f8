"""Shortcuts to the engine for tests."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets import settings
from checked_snippets.checking import check
from checked_snippets.checking.book import Book
from checked_snippets.problem import NotTrueError, Problem, report
from checked_snippets.running import cache
from checked_snippets.running.outcome import Outcome, Output, Span
from checked_snippets.running.outcome import outputs as lines_of
from checked_snippets.running.pool import run
from checked_snippets.settings import Limits, Settings
from checked_snippets.snippets import read_once
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import parse
from tests.conftest import PROJECT

SETTINGS = settings.read(PROJECT)


def written(source: str, name: str = "page/idea.py", settings: Settings = SETTINGS) -> Snippet:
    path = f"snippets/{name}"
    steps, has_helpers = parse(source, path, settings), read_once.has_helpers(source, settings)
    return Snippet(name, path, source, steps, has_helpers=has_helpers)


def outcome_of(source: str, limits: Limits = SETTINGS.limits) -> Outcome:
    return run([written(source)], replace(SETTINGS, limits=limits))["page/idea.py"]


def messages(source: str, limits: Limits = SETTINGS.limits) -> list[str]:
    """What a real run of the source is told."""
    problems = check.check(written(source), outcome_of(source, limits), SETTINGS)
    return [str(problem) for problem in problems]


def on_the_site(snippet: Snippet) -> Outcome:
    """What a snippet of the site gave."""
    return cache.outcomes(SETTINGS, [snippet])[snippet.name]


def given(*printed: str) -> tuple[tuple[Output, ...], ...]:
    """What some statements gave that only printed: a text for each."""
    spans: tuple[Span, ...] = ()
    return tuple(lines_of(f"{text}\n".encode() if text else b"", spans) for text in printed)


def kept(snippet: Snippet) -> Outcome:
    """An outcome in which every promise of a snippet is kept, by printing alone."""
    return Outcome(given(*("\n".join(step.promise) for step in snippet.steps)))


def book_of(
    snippets: Mapping[str, Snippet],
    outcomes: Mapping[str, Outcome],
    project: Path = PROJECT,
    problems: Sequence[Problem] = (),
) -> Book:
    """A book of some snippets, with what they gave."""
    settings = replace(SETTINGS, project=project)
    return Book(settings, frozenset(snippets), dict(snippets), dict(outcomes), [*problems])


def refusal(source: str, settings: Settings = SETTINGS) -> str:
    """What is told of a source that is no snippet."""
    with pytest.raises(NotTrueError) as error:
        written(source, settings=settings)
    return report(error.value.problems)
