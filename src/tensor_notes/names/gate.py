"""Nothing before its time: a lesson uses what was taught by then, or what it points to."""

from collections.abc import Iterator, Mapping

from checked_snippets.checking.book import Book
from checked_snippets.pages.page import Page
from checked_snippets.problem import Problem, nearest
from tensor_notes.features import cross_links
from tensor_notes.features.lists import fields
from tensor_notes.names.entry import FILE, Entry, Key, key_of, line_of
from tensor_notes.names.guide import Guide
from tensor_notes.names.taught import TEACHES, Place, listed
from tensor_notes.names.used import Use, used

LATER = "later"
"""The field of a page's head that lists names which it uses, and which a later page teaches."""

Uses = Mapping[str, Mapping[Key, Use]]
"""Lesson → name → where it is used."""


def check(book: Book, guide: Guide) -> Iterator[Problem]:
    """All that is wrong with the names of the lessons of one language."""
    uses = {name: used(page, book) for name, page in guide.course.lessons.items()}
    yield from unknown(uses, guide.entries)
    yield from unused(guide, book, uses)
    for name, page in guide.course.lessons.items():
        yield from too_early(page, uses[name], guide)
        yield from wrong_heads(page, uses[name], guide)


def unknown(uses: Uses, entries: Mapping[Key, Entry]) -> Iterator[Problem]:
    """Names that lessons use and of which the index says nothing."""
    first = dict[Key, Use]()
    for own in uses.values():
        for key, use in own.items():
            first.setdefault(key, use)
    for key, use in first.items():
        if key not in entries:
            name = ".".join(filter(None, key))
            what = f"uses {key[1]}, of which {FILE} says nothing"
            repair = f'write there: ["{name}"], and what it does: en = "…", zh = "…"'
            yield Problem(use.path, use.line, what, (use.code,), repair, also=(FILE,))


def too_early(page: Page, uses: Mapping[Key, Use], guide: Guide) -> Iterator[Problem]:
    """Names that a lesson uses before any has said them, though a later one teaches them."""
    course = guide.course
    for key, use in uses.items():
        place = course.first(key)
        if place and course.number[place.page] > course.number[page.name]:
            home = course.home(key) or place
            if key in later(page) and points_to(page, [home, place]):
                continue
            what = f"uses {key[1]}, which {home.page} teaches later"
            repair = (
                "say what it does here; or, with half a sentence and a link there, "
                f'write above the page: {LATER}: ["{guide.entries[key].path}"]'
            )
            details = (f"{use.path}:{use.line}: {use.code}",)
            yield Problem(page.path, line(page, use), what, details, repair, also=(use.path,))


def wrong_heads(page: Page, uses: Mapping[Key, Use], guide: Guide) -> Iterator[Problem]:
    """Names in the head of a page that it does not use, that are known, or that are none."""
    course = guide.course
    for key in later(page):
        if key not in uses or course.is_taught_by(key, page.name):
            what = f"{LATER} lists {key[1]}, which this page does not use or need not point to"
            yield Problem(page.path, 2, what, (), "take it away")
    for path in listed(page.text):
        if key_of(path) not in guide.entries:
            meant = nearest(path, [each.path for each in guide.entries.values()])
            repair = f"write {meant}" if meant else f"write what it does in {FILE}"
            yield Problem(page.path, 2, f"{TEACHES} lists {path}, which is no entry", (), repair)


def unused(guide: Guide, book: Book, uses: Uses) -> Iterator[Problem]:
    """Entries of the index that no lesson uses, and none says."""
    keys = {key for own in uses.values() for key in own}
    text = (book.settings.project / FILE).read_text(encoding="utf-8")
    for key, each in guide.entries.items():
        if key not in keys and guide.course.home(key) is None:
            what = f"{each.path} is used in no lesson, and none says it"
            yield Problem(FILE, line_of(each.path, text), what, (), "delete it")


def later(page: Page) -> list[Key]:
    names = fields(page.text).get(LATER, [])
    return [key_of(str(each)) for each in names] if isinstance(names, list) else []


def points_to(page: Page, places: list[Place]) -> bool:
    """Whether a page links to one of the pages that teach something."""
    linked = {cross_links.destination(page.name, to)[0] for _, to in cross_links.targets(page.text)}
    return any(place.page in linked for place in places)


def line(page: Page, use: Use) -> int:
    """The line on which a page shows a snippet."""
    return next(
        (part.line for part in page.shown("snippet") if use.path.endswith(f"/{part.value}")), 1
    )
