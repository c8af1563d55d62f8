"""The order of the lessons of one language, and where each of their names is taught."""

import functools
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from checked_snippets.pages.page import Page
from tensor_notes.features.lists import Lists
from tensor_notes.names.entry import Key
from tensor_notes.names.taught import Place, taught


@dataclass(frozen=True)
class Course:
    """The lessons of one language in their order, and the names that may be taught there."""

    lessons: Mapping[str, Page]
    known: Collection[Key]

    @functools.cached_property
    def number(self) -> dict[str, int]:
        """The place of each lesson in the order of reading."""
        return {name: number for number, name in enumerate(self.lessons)}

    @functools.cached_property
    def places(self) -> dict[Key, list[Place]]:
        """Where each name is taught, in the order of reading."""
        found = dict[Key, list[Place]]()
        for page in self.lessons.values():
            for key, place in taught(page, self.known).items():
                found.setdefault(key, []).append(place)
        return found

    def first(self, key: Key) -> Place | None:
        """The first section that says a name; None if no lesson does."""
        return next(iter(self.places.get(key, ())), None)

    def home(self, key: Key) -> Place | None:
        """What teaches a name: the page that says most of it, the first of several."""
        return max(self.places.get(key, ()), key=lambda place: place.weight, default=None)

    def is_taught_by(self, key: Key, page: str) -> bool:
        """Whether a page or one before it says a name."""
        first = self.first(key)
        return first is not None and self.number[first.page] <= self.number[page]

    def teacher(self, key: Key, page: str) -> Place | None:
        """Where a reader of a page has learnt a name: the section that says most, up to there."""
        read = [p for p in self.places.get(key, ()) if self.number[p.page] <= self.number[page]]
        return max(read, key=lambda place: place.weight, default=None)


def course(lists: Lists, known: Collection[Key]) -> Course:
    """The lessons in the order of `nav`: all pages of the chapters that one reads through."""
    names = [each.name for chapter in lists.chapters() for each in chapter.every()]
    return Course({name: lists.pages[name] for name in names if name in lists.pages}, known)
