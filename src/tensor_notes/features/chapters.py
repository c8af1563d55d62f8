"""Chapters: sections of the navigation, called as their landing pages are."""

from collections.abc import Collection, Iterable

from mkdocs.structure.pages import Page

from checked_snippets.pages.page import drawn_by, parts


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
