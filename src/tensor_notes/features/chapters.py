"""Chapters: sections of the navigation, called as their landing pages are."""

from collections.abc import Collection, Iterable, Iterator
from urllib.parse import urlsplit

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link, Section
from mkdocs.structure.pages import Page

from checked_snippets.pages.page import drawn_by, parts


def present(items: Iterable[StructureItem]) -> Iterator[StructureItem]:
    """A navigation without the pages that there are not, and without chapters that have none.

    Something else says that they are missing; here, everything that follows is a page.
    """
    for item in items:
        if isinstance(item, Section):
            item.children = [*present(item.children)]
            there = bool(item.children)
        else:
            there = not isinstance(item, Link) or bool(urlsplit(item.url).scheme)
        if there:
            yield item


def name_chapters(pages: Iterable[Page | None]) -> None:
    """Give each section the title of its landing page, which is in the language of the site."""
    for page in pages:
        if page and page.is_index and page.parent:
            page.parent.title = page.title or ""


def count_snippets(snippets: Collection[str], pages: Iterable[Page]) -> int:
    """How many of the snippets some pages show, as code or by a figure."""
    every = [part for page in pages for part in parts(page.markdown or "")]
    shown = {part.value for part in every if part.kind == "snippet"}
    drawn = {drawn_by(part.value, snippets) for part in every if part.kind == "figure"}
    return len((shown | drawn) & set(snippets))
