"""Courses for tests: lessons given by their texts, entries by what they mean."""

from collections.abc import Mapping

from checked_snippets.pages.page import Page
from tensor_notes.features.lists import Lists
from tensor_notes.features.navigation import Place
from tensor_notes.names.course import course
from tensor_notes.names.entry import Entry, key_of
from tensor_notes.names.guide import Guide


def guide(texts: Mapping[str, str], means: Mapping[str, str], language: str = "en") -> Guide:
    """A guide to one chapter, whose landing page is the first of the texts."""
    pages = {name: Page(name, f"docs/{language}/{name}", text) for name, text in texts.items()}
    first, *others = texts
    home = Place("index.md", (Place(first, tuple(map(Place, others))),))
    lists = Lists(pages, home, [], language)
    entries = {key_of(path): Entry(path, {language: said}) for path, said in means.items()}
    return Guide(course(lists, frozenset(entries)), entries, lists)
