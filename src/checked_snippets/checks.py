"""What is wrong with the pages of a project, beside its snippets."""

from collections.abc import Iterator
from functools import partial

from checked_snippets.checking import guesses
from checked_snippets.checking.book import Book
from checked_snippets.pages import check, page, slips
from checked_snippets.pages.page import Pages, drawn_by
from checked_snippets.problem import Problem
from checked_snippets.snippets.prelude import behind_the_scenes, given


def check_pages(book: Book) -> Iterator[Problem]:
    """What is wrong with each page alone, and, if there are two languages, with both of them.

    A project without pages shows its snippets nowhere, and that is fine.
    """
    settings, every, wanted = book.settings, page.every(book.pages), book.wanted_pages
    in_front = partial(given, names=book.names)
    figures = book.figures.keys() | excused(book, wanted)
    for each in page.every(wanted):
        yield from check.undecodable(each, settings)
        yield from check.strangers(each, book.names, figures, settings)
        yield from check.ungiven(each, book.names, in_front)
        yield from slips.check(each)
        yield from guesses.check(each, book)
    if every:
        yield from check.unshown(every, book.names, behind_the_scenes(book.names), settings)
    if settings.languages:
        from checked_snippets.languages import same_parts, same_words

        is_told = partial(check.is_strange, snippets=book.names, figures=figures)
        yield from same_parts.check(wanted, settings, is_told)
        for pair in same_parts.pairs(wanted):
            if not any(slips.check(each) for each in pair):
                yield from same_words.check(*pair)


def excused(book: Book, pages: Pages) -> set[str]:
    """The figures that are missing only because their snippet is broken, or was not read."""
    mentioned = {part.value for each in page.every(pages) for part in each.shown("figure")}
    drawn = {"", *book.sound}
    return {figure for figure in mentioned if drawn_by(figure, book.names) not in drawn}
