"""Every promise of every page counts: change it a little, and the check must see it."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from checked_snippets.checking import book, check
from checked_snippets.running import cache
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import Step
from tests.engine import SETTINGS

Promise = tuple[str, ...]


def mutants(promise: Promise) -> Iterator[tuple[str, Promise]]:
    """Promises that are false if this one is true, each with the name of the change."""
    for number, line in enumerate(promise):
        for kind, changed in changes(line):
            yield kind, (*promise[:number], changed, *promise[number + 1 :])
        yield "a dropped line", promise[:number] + promise[number + 1 :]
    yield "an added line", (*promise, "1")
    yield "no promise", ()


def changes(line: str) -> Iterator[tuple[str, str]]:
    for digit in re.finditer(r"\d", line):
        other = str((int(digit.group()) + 1) % 10)
        yield "a digit", line[: digit.start()] + other + line[digit.end() :]
    for sign in re.finditer(r"-(?=\d)", line):
        yield "a sign", line[: sign.start()] + line[sign.end() :]
    for shape in re.finditer(r"\[(\d+(?:, \d+)*)\]", line):
        yield "a shape", line[: shape.end() - 1] + ", 1" + line[shape.end() - 1 :]
    for old, new in [("float32", "float64"), ("True", "False"), ("False", "True")]:
        if old in line:
            yield "a dtype or a truth", line.replace(old, new, 1)
    if exception := re.match(r"\w+(?=Error: )", line):
        yield "an exception", "Other" + line[exception.end() :]


def replaced(snippet: Snippet, step: Step, promise: Promise) -> Snippet:
    steps = tuple(replace(s, promise=promise) if s is step else s for s in snippet.steps)
    return replace(snippet, steps=steps)


def verdicts() -> Iterator[tuple[str, bool]]:
    """Each mutant of each promise, and whether the check sees it."""
    snippets, _ = book.open_snippets(book.snippet_files(SETTINGS), SETTINGS)
    outcomes = cache.outcomes(SETTINGS, snippets)
    for snippet in (each for each in snippets if not each.is_recorded):
        for step in snippet.steps:
            for kind, promise in mutants(step.promise) if step.promise else ():
                mutant = replaced(snippet, step, promise)
                seen = bool(check.check(mutant, outcomes[snippet.name], SETTINGS, exact=True))
                yield f"{snippet.path}:{step.first}: {kind}: {promise}", seen


def test_every_mutated_promise_is_seen(record_property: Callable[[str, object], None]) -> None:
    every = dict(verdicts())
    record_property("killed", sum(every.values()))
    assert [mutant for mutant, seen in every.items() if not seen] == []
    assert len(every) > 500


def test_changing_nothing_is_not_seen() -> None:
    snippets, _ = book.open_snippets(book.snippet_files(SETTINGS), SETTINGS)
    outcomes = cache.outcomes(SETTINGS, snippets)
    checked = (check.check(each, outcomes[each.name], SETTINGS, exact=True) for each in snippets)
    assert [*itertools.chain.from_iterable(checked)] == []
