"""Chapters: sections of the navigation that are called as their landing pages are."""

from collections.abc import Iterable

from mkdocs.structure.pages import Page


def name_chapters(pages: Iterable[Page | None]) -> None:
    """Give each section the title of its landing page, which is in the language of the site."""
    for page in pages:
        if page and page.is_index and page.parent:
            page.parent.title = page.title or ""
