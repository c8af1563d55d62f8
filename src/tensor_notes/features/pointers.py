"""Where a page says "see …", it says the title of what it leads to."""

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
    """Pointers of some pages whose words are another title than that of their page or section."""
    for language, own in wanted.items():
        for page in own.values():
            yield from otherwise(page, pages[language])


def otherwise(page: Page, pages: Mapping[str, Page]) -> Iterator[Problem]:
    for number, line in outside(page.text):
        for found in POINTER.finditer(line):
            said = found["zh"] or found["en"]
            name, anchor = destination(page.name, found["zh_to"] or found["en_to"])
            titles = titles_of(pages[name].text, anchor) if name in pages else ()
            if titles and not any(names(said, title) for title in titles):
                what = "points to a page or a section by words that are not its title"
                yield Problem(page.path, number, what, (said,), f"write {titles[-1]}")


@functools.cache
def titles_of(text: str, anchor: str) -> tuple[str, ...]:
    """The title of a page, and that of one of its sections."""
    found = headings(text)
    sections = [each for each in found if anchor and each["anchor"] == anchor]
    return tuple(each["title"] for each in [*found[:1], *sections])


def names(said: str, title: str) -> bool:
    """Whether words name a title: they say it, or the number that it begins with.

    >>> names("Why not lists: no room", "Why not lists?"), names("E30", "E30 · `view`")
    (True, True)
    """
    return plain(title) in plain(said) or plain(title).startswith(f"{plain(said)}·")


def plain(text: str) -> str:
    """What of a title must be said: not its marks.

    >>> plain("Why `not`  lists?")
    'whynotlists'
    """
    return SIGNS.sub("", text).lower()
