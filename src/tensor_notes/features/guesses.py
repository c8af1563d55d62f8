"""A page that asks lets its reader guess: what it asks first, and where it says "guess"."""

import functools
import re
from collections.abc import Iterator

from checked_snippets.pages.guess import guesses
from checked_snippets.pages.page import Page, sentences
from checked_snippets.pages.section import Section, sections
from checked_snippets.problem import Problem

EXCUSE = re.compile(r"^<!-- no guess: .+ -->$", re.MULTILINE)
"""Why a section has no choices."""

SAYS = re.compile(r"(?<![#\w])guess\b|先猜|猜一猜|你猜", re.IGNORECASE)
ASKS = re.compile("[?？]")

REPAIR = "write choices below the snippet: - [x] …, - [ ] …; or why not: <!-- no guess: reason -->"


@functools.cache
def check(page: Page) -> tuple[Problem, ...]:
    """Questions without choices, but for those of a page that begins with no snippet."""
    return tuple(unasked(page))


def unasked(page: Page) -> Iterator[Problem]:
    _, *found = sections(page.text)
    for number, section in enumerate(found):
        if EXCUSE.search(section.text) or any(guesses(section.text)):
            continue
        if line := first(SAYS, section.text):
            yield Problem(page.path, section.line + line - 1, "a guess without choices", (), REPAIR)
        elif number == 0 and (line := first(ASKS, question(section))):
            what = "the question that a page begins with has no choices"
            yield Problem(page.path, section.line + line - 1, what, (), REPAIR)


def first(pattern: re.Pattern[str], text: str) -> int:
    """The number of the first line of prose in which something is found; 0 if there is none."""
    return next((number for number, line in sentences(text) if pattern.search(line)), 0)


def question(section: Section) -> str:
    """What stands in a section before its first snippet; '' if it has none."""
    before, fence, _ = section.text.partition("\n```python\n")
    return before if fence else ""
