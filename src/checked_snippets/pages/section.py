"""The sections of a page: what stands below one heading, up to the next."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checked_snippets.pages.fences import outside
from checked_snippets.pages.page import HEADING


@dataclass(frozen=True)
class Section:
    """A section's anchor, the line it begins at, and its Markdown with the heading.

    What stands before the first heading, the description of the page above all, is a section
    without an anchor.
    """

    anchor: str
    line: int
    text: str


def sections(text: str) -> list[Section]:
    """All sections of a page, in order.

    >>> [(each.anchor, each.line) for each in sections("a\\n# B { #b }\\n```\\n# c\\n```\\n")]
    [('', 1), ('b', 2)]
    """
    lines = text.split("\n")
    starts = [(1, ""), *headings(text), (len(lines) + 1, "")]
    return [
        Section(anchor, line, "\n".join(lines[line - 1 : end - 1]))
        for (line, anchor), (end, _) in pairwise(starts)
    ]


def by_anchor(text: str) -> dict[str, Section]:
    """The sections that a link can lead to, by anchor, and what stands before the first heading.

    >>> [*by_anchor("# A { #a }\\n## B\\n## C { #a }\\n")]
    ['', 'a']
    """
    found = dict[str, Section]()
    for section in sections(text):
        found.setdefault(section.anchor, section)
    return found


def headings(text: str) -> Iterator[tuple[int, str]]:
    """The line and the anchor of each heading that is not code."""
    for number, line in outside(text):
        if heading := HEADING.match(line):
            yield number, heading["anchor"] or ""
