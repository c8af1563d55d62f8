"""What other releases of the packages print: recorded there, shown beside what is printed here.

A record is made where another release is installed, and holds what is another output there. Of a
snippet that has changed since, it says nothing.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from checked_snippets.checking.check import check
from checked_snippets.checking.compare import matches, unprintable
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import Step


@dataclass(frozen=True)
class Release:
    """Another release, by the name that readers know it by.

    `given` has what it gave for statements that give something else here: by the fingerprint of
    their snippet, and by their first line.
    """

    name: str
    given: Mapping[tuple[str, int], tuple[Output, ...]]


Differing = list[tuple[Step, tuple[Output, ...]]]
"""Statements, each with what another release gave for it."""


def differing(snippet: Snippet, release: Release) -> Differing:
    """The statements of a snippet that give something else in another release, with that."""
    key = fingerprint(snippet)
    return [
        (step, release.given[key, step.first])
        for step in snippet.steps
        if (key, step.first) in release.given
    ]


def fingerprint(snippet: Snippet) -> str:
    """Another one for each text of a snippet, and of what runs in front of it."""
    text = "\0".join([snippet.name, *(part.source for part in snippet.parts)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def recorded(
    snippet: Snippet, outcome: Outcome, settings: Settings, exact: bool
) -> Iterator[dict[str, Any]]:
    """What a run with another release is told, as a record keeps it: one entry for each problem.

    `given` is what the statement gave instead; None, if there is nothing that a page can show.
    """
    given = {
        step.first: outputs
        for step, outputs in zip(snippet.steps, outcome.outputs, strict=False)
        if differs(step, outputs, exact) and can_be_shown(outputs)
    }
    for each in check(snippet, outcome, settings, exact):
        outputs = given.get(each.line)
        yield {
            "path": each.path,
            "line": each.line,
            "what": each.what,
            "details": each.details,
            "snippet": fingerprint(snippet),
            "given": None if outputs is None else [asdict(output) for output in outputs],
        }


def differs(step: Step, given: Sequence[Output], exact: bool) -> bool:
    return not matches(step.promise, lines_of(given), exact)


def can_be_shown(given: Sequence[Output]) -> bool:
    return not any(map(unprintable, lines_of(given)))


def lines_of(given: Sequence[Output]) -> tuple[str, ...]:
    return tuple(line for output in given for line in output.lines)


def read(name: str, entries: Sequence[Mapping[str, Any]]) -> Release:
    """A release, from the entries that `recorded` made with it, also after JSON.

    Raises:
        KeyError, TypeError: these are no such entries.
    """
    return Release(
        name,
        {
            (each["snippet"], each["line"]): tuple(
                Output(output["kind"], tuple(output["lines"])) for output in each["given"]
            )
            for each in entries
            if each["given"] is not None
        },
    )
