"""The last look at a page: whether its HTML has what we read in its Markdown."""

import re
from collections import Counter
from collections.abc import Iterator

from checked_snippets.html.cell import CELL_MARK
from checked_snippets.html.markdown import FIGURE_MARK
from checked_snippets.pages.page import Part, parts
from checked_snippets.problem import Problem

ID = re.compile(r"""<[^>]*\bid=["']([^"']*)""")
HEADING = re.compile(r'<h[1-6]\b[^>]*\bid="([^"]*)"')
MADE = {"snippet": CELL_MARK, "figure": FIGURE_MARK, "heading": HEADING}


def check(path: str, text: str, html: str) -> Iterator[Problem]:
    """What was lost on the way from a page's Markdown to its HTML, and what is there twice."""
    yield from lost(path, text, html)
    yield from doubled(path, html)


def lost(path: str, text: str, html: str) -> Iterator[Problem]:
    """Snippets, figures and headings with an anchor that are not in a page's HTML, or too seldom.

    Pages are read in one place; a generator may have extensions that read them otherwise.
    """
    made = Counter((kind, found[1]) for kind, mark in MADE.items() for found in mark.finditer(html))
    for part in parts(text):
        name = part.kind, name_of(part)
        made[name] -= 1
        if part.kind in MADE and name[1] and made[name] < 0:
            repair = "look at the lines above it: Markdown reads one of them otherwise"
            yield Problem(path, part.line, f"is not on the page: {part}", repair=repair)


def doubled(path: str, html: str) -> Iterator[Problem]:
    """Anchors that a page has twice, whoever made them."""
    for anchor, times in Counter(ID.findall(html)).items():
        if times > 1:
            yield Problem(path, 1, f"has the anchor #{anchor} twice", repair="call one otherwise")


def name_of(part: Part) -> str:
    """What a part is called in HTML; '' for a heading whose anchor Markdown makes.

    >>> name_of(Part("heading", "## rule .wide", 1)), name_of(Part("snippet", "a/b.py", 1))
    ('rule', 'a/b.py')
    """
    if part.kind != "heading":
        return part.value
    return "" if part.value.endswith("without an anchor") else part.value.split(" ")[1]
