"""A message's repairs do what the program that it stopped was to do, and not only go through."""

import re
from collections.abc import Iterator, Sequence

from checked_snippets.checking.book import Book
from checked_snippets.pages.page import Page, parts
from checked_snippets.pages.section import sections
from checked_snippets.problem import Problem
from checked_snippets.snippets.snippet import Snippet

FOLDER = "reference/messages/"

KIND = re.compile(r"(?:\w+\.)*\w*(?:Error|Warning): ")
"""How a message begins, of an exception or of a warning."""

WANTED = re.compile(r"^ *# wanted: (.+)$", re.MULTILINE)
"""A line that the program was to print, as its comment states it."""

MENDS = re.compile(r"(.*)_(?:repaired|silenced)")
"""What a snippet is called for: the program that it repairs, or only lets go through."""

STATE = "write above the line that fails: # wanted: what it was to print"
WRITE = "show below it, in the same section, {name}, which does what was wanted"
MEND = "let it do what was wanted, or call it …_silenced….py and say so"


def check(page: Page, book: Book) -> Iterator[Problem]:
    """Of a page of messages: each program that one stops, and what is shown to repair it.

    Repairs of `x.py` are called `x_repaired….py`; what goes through, and gives something else,
    `x_silenced….py`.
    """
    if page.name.startswith(FOLDER):
        for section in sections(page.text):
            shown = [each.value for each in parts(section.text) if each.kind == "snippet"]
            every = [book.snippets[name] for name in shown if name in book.snippets]
            causes = [each for each in every if message(each)]
            yield from strays(causes, every)
            for cause in causes:
                yield from problems(cause, every)


def strays(causes: Sequence[Snippet], shown: Sequence[Snippet]) -> Iterator[Problem]:
    """What is called a repair of a program that the section does not show, or no message stops."""
    stems = {each.name.removesuffix(".py") for each in causes}
    for each in shown:
        called = MENDS.match(each.name)
        if called and called[1] not in stems:
            what = f"no message of this section stops {called[1]}.py"
            yield Problem(
                each.path, 1, what, (), "show that one above it, or give this another name"
            )


def message(snippet: Snippet) -> str:
    """The last message that a snippet promises; '' if it promises none."""
    return next((line for line in reversed(printed(snippet)) if KIND.match(line)), "")


def problems(cause: Snippet, shown: Sequence[Snippet]) -> Iterator[Problem]:
    stem, wanted = cause.name.removesuffix(".py"), WANTED.findall(cause.source)
    repaired = [each for each in shown if each.name.startswith(f"{stem}_repaired")]
    silenced = [each for each in shown if each.name.startswith(f"{stem}_silenced")]
    if not wanted:
        yield Problem(cause.path, 1, "a message stops it: what was wanted?", (), STATE)
        return
    if not repaired:
        repair = WRITE.format(name=f"{stem}_repaired.py")
        yield Problem(cause.path, 1, "a message stops it, and no repair is shown", (), repair)
    for each in repaired:
        if not prints(each, wanted):
            what = "it does not print what was wanted"
            expected = (f"expected: {line}" for line in wanted)
            found = (f"found:    {line}" for line in printed(each))
            yield Problem(each.path, 1, what, (*expected, *found), MEND)
    for each in silenced:
        if prints(each, wanted):
            what = f"it prints what {cause.name} was to print: a repair"
            yield Problem(each.path, 1, what, (), f"call it {stem}_repaired….py")


def prints(snippet: Snippet, wanted: Sequence[str]) -> bool:
    """Whether the lines are among those that it promises, one below the other."""
    return "\n".join(["", *wanted, ""]) in "\n".join(["", *printed(snippet), ""])


def printed(snippet: Snippet) -> list[str]:
    return [line for step in snippet.steps for line in step.promise]
