"""A page alone: every Python block a snippet, every figure drawn; and every snippet shown."""

from collections.abc import Iterable, Iterator, Set

from checked_snippets.pages.fences import prose
from checked_snippets.pages.page import Page, drawn_by
from checked_snippets.problem import Problem
from checked_snippets.settings import Settings

TODO = "TODO"

PYTHON = {"python", "py", "python3", "py3", "pycon", "ipython", "ipython3"}


def strangers(
    page: Page, snippets: Set[str], figures: Set[str], settings: Settings
) -> Iterator[Problem]:
    """Parts that are no snippet, no figure of one, or have no anchor where there must be one.

    `snippets` and `figures` are the names of all there are, those of broken snippets included.
    """
    folder = settings.snippets
    for part in page.parts:
        if part.kind == "code" and part.value in PYTHON:
            repair = f'put the code into {folder}/<page>/<idea>.py; here: --8<-- "<page>/<idea>.py"'
            yield Problem(page.path, part.line, "a Python block that is no snippet", repair=repair)
        if part.kind == "snippet" and part.value not in snippets:
            yield Problem(page.path, part.line, f"there is no {folder}/{part.value}")
        if part.kind == "figure" and part.value not in figures:
            what = f"no snippet draws the figure {part.value}"
            repair = f"draw it in {folder}/{part.value}.py"
            yield Problem(page.path, part.line, what, repair=repair)
        if part.kind == "figure" and not part.alt:
            repair = "say what there is to see: ![…](…)"
            yield Problem(page.path, part.line, "a figure without a description", repair=repair)
        nameless = part.kind == "heading" and part.value.endswith("without an anchor")
        if nameless and settings.languages:  # two languages have to agree on it
            repair = "write its anchor behind it: { #some-words }"
            yield Problem(page.path, part.line, "a heading without an anchor", repair=repair)


def unshown(pages: Iterable[Page], snippets: Set[str], settings: Settings) -> Iterator[Problem]:
    every = list(pages)
    figures = {part.value for page in every for part in page.shown("figure")}
    shown = {part.value for page in every for part in page.shown("snippet")}
    shown |= {drawn_by(figure, snippets) for figure in figures}
    for name in sorted(snippets - shown):
        what = "no page shows this snippet"
        repair = "show it on a page, or delete it"
        yield Problem(settings.path_of(name), 1, what, repair=repair)


def unfinished(path: str, text: str) -> Iterator[Problem]:
    """Where a page still holds what `notes new` wrote to be filled in."""
    for number, line in prose(text):
        if TODO in line:
            yield Problem(path, number, f"still says {TODO}", (line.strip(),), "write it")
