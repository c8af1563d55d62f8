"""Where the names of a course lead, in one language."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from checked_snippets import files
from checked_snippets.checking.book import Book
from tensor_notes.features.lists import Lists, way
from tensor_notes.features.navigation import outline
from tensor_notes.names import entry
from tensor_notes.names.course import Course, course
from tensor_notes.names.entry import Entry, Key, key_of

INDEX = "reference/names.md"


@dataclass(frozen=True)
class Guide:
    """The lessons, the entries of all names, and the titles of pages."""

    course: Course
    entries: Mapping[Key, Entry]
    lists: Lists

    def way(self, path: str, page: str) -> str:
        """Where a name in the code of a page leads, by its dotted path; '' if nowhere.

        It is the section that teaches it, or else its entry in the index; not on the same page.
        """
        key = key_of(path)
        if key not in self.entries:
            return ""
        place = self.course.home(key)
        if place is None:
            return self.address(INDEX, self.entries[key].path, page)
        return "" if place.page == page else self.address(place.page, place.anchor, page)

    def address(self, name: str, anchor: str, page: str) -> str:
        """The way from a page to a place on another one."""
        return f"{way(name, page).removesuffix('.md')}.html#{anchor}"

    @functools.cached_property
    def digest(self) -> str:
        """What tells where all names lead, and what is said of them."""
        titles = [(name, self.lists.title(name)) for name in self.course.lessons]
        homes = [(key, self.course.home(key)) for key in self.entries]
        return files.digest(f"{homes}\0{titles}\0{[*self.entries.values()]}")


def guide_of(book: Book, edition: str, language: str) -> Guide:
    """The guide of one edition of a book; it knows no names where there is no list of them."""
    pages = book.pages[edition]
    entries = entry.sound(book.settings)
    lists = Lists(pages, outline(book.settings, pages), [], language)
    return Guide(course(lists, frozenset(entries)), entries, lists)
