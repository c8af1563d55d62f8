"""Which lessons a lesson builds on: those that teach what it uses."""

from collections.abc import Mapping

from checked_snippets.checking.book import Book
from tensor_notes.names.course import Course
from tensor_notes.names.used import used


def needs(course: Course, book: Book) -> dict[str, list[str]]:
    """For each lesson, in order, the earlier ones that teach a name that it uses.

    Those that another one of them needs already are left out.
    """
    every = dict[str, set[str]]()
    for name, page in course.lessons.items():
        keys = used(page, book)
        places = (place for key in keys for place in [course.teacher(key, name)] if place)
        every[name] = {each.page for each in places} - {name}
    return {name: reduced(name, every, course.number) for name in course.lessons}


def reduced(name: str, every: Mapping[str, set[str]], number: Mapping[str, int]) -> list[str]:
    """What a lesson needs, without what it needs by way of another one.

    >>> every = {"a": set(), "b": {"a"}, "c": {"a", "b"}}
    >>> reduced("c", every, {"a": 0, "b": 1, "c": 2})
    ['b']
    """
    kept, reached = list[str](), set[str]()
    for each in sorted(every[name], key=number.__getitem__, reverse=True):
        if each not in reached:
            kept.append(each)
        waiting = [each]
        while waiting:
            new = every[waiting.pop()] - reached
            reached |= new
            waiting += new
    return kept[::-1]
