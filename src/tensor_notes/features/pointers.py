"""Where a page says "see …", it says the title of the page that it leads to."""

import functools
import re
from collections.abc import Iterator, Mapping

from checked_snippets.pages.fences import outside
from checked_snippets.pages.page import Page, Pages
from checked_snippets.problem import Problem
from tensor_notes.features.cross_links import destination
from tensor_notes.features.lists import headings

POINTER = re.compile(
    r"(?:详|参)?见[：\s]*\[(?P<zh>[^\]]+)\]\((?P<zh_to>[^)\s]+)\)"
    r"|\b(?:[Ss]ee|[Ll]esson:)\s+\[(?P<en>[^\]]+)\]\((?P<en_to>[^)\s]+)\)"
)

SIGNS = re.compile(r"[\s`*_?？]")


def check(wanted: Pages, pages: Pages) -> Iterator[Problem]:
    """Pointers of some pages whose words are not the title of the page that they lead to."""
    for language, own in wanted.items():
        for page in own.values():
            yield from otherwise(page, pages[language])


def otherwise(page: Page, pages: Mapping[str, Page]) -> Iterator[Problem]:
    for number, line in outside(page.text):
        for found in POINTER.finditer(line):
            said = found["zh"] or found["en"]
            name, anchor = destination(page.name, found["zh_to"] or found["en_to"])
            title = title_of(pages[name].text) if name in pages and not anchor else ""
            if title and not names(said, title):
                what = "points to a page by words that are not its title"
                yield Problem(page.path, number, what, (said,), f"write {title}")


@functools.cache
def title_of(text: str) -> str:
    """The title of a page; '' if it has none."""
    return next((each["title"] for each in headings(text)), "")


def names(said: str, title: str) -> bool:
    """Whether words name a title: they say it, or more than it.

    >>> names("Why not lists: no room", "Why not lists?"), names("lists", "Why not lists?")
    (True, False)
    """
    return plain(title) in plain(said)


def plain(text: str) -> str:
    """What of a title must be said: not its marks.

    >>> plain("Why `not`  lists?")
    'whynotlists'
    """
    return SIGNS.sub("", text).lower()
