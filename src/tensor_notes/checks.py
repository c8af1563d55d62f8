"""Everything that is wrong with what is written on this site, rather than run: one list."""

import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path

from checked_snippets import files
from checked_snippets.checking import exercises
from checked_snippets.checking.book import Book, Check
from checked_snippets.checks import check_pages
from checked_snippets.formulas import typeset as formulas
from checked_snippets.languages import chinese, figure_words, review, wording
from checked_snippets.notebooks import prose
from checked_snippets.pages import page
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.terms import glossary
from tensor_notes.features import (
    cross_links,
    errata,
    foreign,
    front_matter,
    guesses,
    navigation,
    pointers,
    repairs,
)
from tensor_notes.made_with import tools
from tensor_notes.names import entry, gate
from tensor_notes.names.guide import guide_of

FILE = files.CACHE / "checks.pickle"


def check_front_matter(book: Book) -> Iterator[Problem]:
    for each in page.every(book.wanted_pages):
        yield from front_matter.check(each)


def check_foreign(book: Book) -> Iterator[Problem]:
    """Markdown that this site does not have, or that its notebooks do not."""
    for each in page.every(book.wanted_pages):
        yield from foreign.check(each)
        yield from prose.left_over(each)


def check_formulas(book: Book) -> Iterator[Problem]:
    every = formulas.typeset(book.settings.project, book.pages)
    yield from formulas.problems(every, book.wanted_pages)


def check_errata(book: Book) -> Iterator[Problem]:
    yield from errata.check(book.pages)


def check_figure_words(book: Book) -> Iterator[Problem]:
    if book.settings.languages:
        yield from figure_words.check(book, figure_words.read(book.settings))


def check_wording(book: Book) -> Iterator[Problem]:
    """Terms that are called otherwise than in the glossary."""
    terms, words = glossary.read(book.settings), figure_words.sound(book.settings)
    pages = book.wanted_pages.get("zh", {})
    yield from wording.check(pages.values(), terms, words, book.settings)
    shown = (glossary.GLOSSARY, entry.FILE, figure_words.catalogue(book.settings))
    for path in shown if pages else ():
        if (book.settings.project / path).is_file():
            yield from wording.check_file(path, files.source(book.settings.project, path), terms)


def check_chinese(book: Book) -> Iterator[Problem]:
    for each in book.wanted_pages.get("zh", {}).values():
        yield from chinese.check(each)
    if book.settings.languages:
        yield from chinese.comments(book.snippets.values())


def check_review(book: Book) -> Iterator[Problem]:
    review.read(book.settings)
    yield from ()


def check_glossary(book: Book) -> Iterator[Problem]:
    """Terms whose page is on no site, in any language, or does not say them."""
    names = {each.name.removesuffix(".md") for each in page.every(book.pages)}
    yield from glossary.homeless(book.settings, names)
    yield from glossary.unsaid(book.settings, book.pages)


def check_navigation(book: Book) -> Iterator[Problem]:
    yield from navigation.check(book.settings, book.pages)


def check_cross_links(book: Book) -> Iterator[Problem]:
    yield from cross_links.check(book.wanted_pages, book.pages, glossary.read(book.settings))


def check_pointers(book: Book) -> Iterator[Problem]:
    yield from pointers.check(book.wanted_pages, book.pages)


def check_guesses(book: Book) -> Iterator[Problem]:
    for each in page.every(book.wanted_pages):
        yield from guesses.check(each)


def check_repairs(book: Book) -> Iterator[Problem]:
    for each in page.every(book.wanted_pages):
        yield from repairs.check(each, book)


def check_exercises(book: Book) -> Iterator[Problem]:
    """Exercises that know too few wrong and right answers."""
    yield from exercises.too_few(book.names, book.settings)


def check_names(book: Book) -> Iterator[Problem]:
    """Names in code that come too early, or of which the index says nothing."""
    if book.is_whole and entry.read(book.settings):
        for edition in book.settings.editions:
            yield from gate.check(book, guide_of(book, edition, edition))


def tolerant(check: Check) -> Check:
    """A check whose own file may be broken, which is then what is wrong."""

    def checked(book: Book) -> Iterator[Problem]:
        try:
            yield from check(book)
        except NotTrueError as error:
            yield from error.problems

    return checked


def remembered(checks: Sequence[Check]) -> Check:
    """Checks that are made again when something has changed that they look at.

    What they found is kept for the whole book alone: who asks for a part of it, changes that.
    """

    def checked(book: Book) -> Iterator[Problem]:
        if not book.is_whole:
            yield from (each for check in checks for each in check(book))
            return
        file, key = book.settings.project / FILE, looked_at(book)
        kept = files.recall(file, key)
        found = pickle.loads(kept) if kept else [each for check in checks for each in check(book)]
        if kept is None:
            files.keep(file, key, pickle.dumps(found))
        yield from found

    return checked


def looked_at(book: Book) -> str:
    """All that the checks depend on: what is written, what was run, and the code."""
    settings = book.settings
    folders = (settings.page_folder(), settings.snippet_folder)
    written = [file for folder in folders for file in files.below(folder)]
    written += filter(Path.is_file, [settings.project / navigation.FILE])
    read = {each.path: each.digest for each in book.snippets.values()}
    paths = ((settings.path(file), file) for file in written)
    said = [(path, read.get(path) or files.digest_of(file)) for path, file in paths]
    given = {name: each.digest for name, each in book.outcomes.items()}
    return f"{settings}\0{said}\0{given}\0{book.problems}\0{tools()}"


CHECKS: Sequence[Check] = tuple(
    tolerant(check)
    for check in (
        check_pages,
        check_front_matter,
        check_foreign,
        check_formulas,
        check_errata,
        check_figure_words,
        check_wording,
        check_chinese,
        check_review,
        check_glossary,
        check_navigation,
        check_cross_links,
        check_pointers,
        check_guesses,
        check_repairs,
        check_exercises,
        check_names,
    )
)
