"""All pages: the same in both languages, every Python block a snippet, every snippet shown."""

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from tensor_notes import front_matter, parity
from tensor_notes.fences import prose
from tensor_notes.page import LANGUAGES, Page, Part, drawn_by
from tensor_notes.problem import Problem

TODO = "TODO"
ORDERED = {"heading", "snippet", "figure", "code"}
"""What stands in the same order in both languages; the order of the rest is up to each."""

PYTHON = {"python", "py", "python3", "py3", "pycon", "ipython", "ipython3"}


def check(
    pages: Mapping[str, Mapping[str, Page]], snippets: set[str], figures: set[str]
) -> list[Problem]:
    """Every way in which the pages disagree with each other or with the snippets.

    `snippets` and `figures` are the names of all there are, those of broken snippets included.
    """
    every = [page for by_name in pages.values() for page in by_name.values()]
    return [
        *(problem for page in every for problem in strangers(page, snippets, figures)),
        *(problem for page in every for problem in front_matter.check(page)),
        *missing_translations(pages),
        *(problem for pair in pairs(pages) for problem in differences(*pair)),
        *(problem for pair in pairs(pages) for problem in equal_descriptions(*pair)),
        *(problem for pair in pairs(pages) for problem in parity.check(*pair)),
        *unshown(every, snippets),
    ]


def strangers(page: Page, snippets: set[str], figures: set[str]) -> Iterator[Problem]:
    """Parts that are no snippet, no figure of one, or have no anchor."""
    for part in page.parts:
        if part.kind == "code" and part.value in PYTHON:
            repair = 'put the code into snippets/<page>/<idea>.py; here: --8<-- "<page>/<idea>.py"'
            yield Problem(page.path, part.line, "a Python block that is no snippet", repair=repair)
        if part.kind == "snippet" and part.value not in snippets:
            yield Problem(page.path, part.line, f"there is no snippets/{part.value}")
        if part.kind == "figure" and part.value not in figures:
            what = f"no snippet draws the figure {part.value}"
            yield Problem(page.path, part.line, what, repair=f"draw it in snippets/{part.value}.py")
        if part.kind == "figure" and not part.alt:
            repair = "say what there is to see: ![…](…)"
            yield Problem(page.path, part.line, "a figure without a description", repair=repair)
        if part.kind == "heading" and part.value.endswith("without an anchor"):
            repair = "write its anchor behind it: { #some-words }"
            yield Problem(page.path, part.line, "a heading without an anchor", repair=repair)
        if part.kind == "dollar":
            what, repair = "a dollar that belongs to no formula", r"close the formula, or write \$"
            yield Problem(page.path, part.line, what, repair=repair)


def missing_translations(pages: Mapping[str, Mapping[str, Page]]) -> Iterator[Problem]:
    for language, other in [LANGUAGES, LANGUAGES[::-1]]:
        for name in sorted(pages[language].keys() - pages[other].keys()):
            what = f"has no translation docs/{other}/{name}"
            yield Problem(pages[language][name].path, 1, what, repair="write it")


def pairs(pages: Mapping[str, Mapping[str, Page]]) -> Iterator[tuple[Page, Page]]:
    chinese, english = (pages[language] for language in LANGUAGES)
    return ((chinese[name], english[name]) for name in sorted(chinese.keys() & english.keys()))


def differences(page: Page, other: Page) -> Iterator[Problem]:
    """Where two translations do not have the same parts in the same order."""
    ours, theirs = (tuple(part for part in p.parts if part.kind in ORDERED) for p in (page, other))
    matcher = difflib.SequenceMatcher(None, [*map(str, ours)], [*map(str, theirs)], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        at, its = line_at(ours, a), line_at(theirs, c)
        rows = zip_longest(ours[a:b], theirs[c:d])
        details = [f"{place(page, x, at)}  ≠  {place(other, y, its)}" for x, y in rows]
        what = f"differs from its translation {other.path}"
        repair = "give both the same headings, anchors, snippets and figures in the same order"
        yield Problem(page.path, at, what, tuple(details), repair)


def equal_descriptions(page: Page, other: Page) -> Iterator[Problem]:
    """Figures that are described in one language on the pages of both."""
    theirs = {(part.value, part.alt): part.line for part in other.shown("figure")}
    for part in page.shown("figure"):
        if part.alt and (line := theirs.get((part.value, part.alt))):
            what = f"describes a figure in the words of {other.path}:{line}"
            yield Problem(page.path, part.line, what, (part.alt,), "say it in the page's language")


def place(page: Page, part: Part | None, line: int) -> str:
    return f"{page.path}:{part.line}: {part}" if part else f"{page.path}:{line}: nothing"


def line_at(parts: Sequence[Part], index: int) -> int:
    """The line of the part at `index`; past the last one, that of the last one."""
    return parts[min(index, len(parts) - 1)].line if parts else 1


def unshown(pages: Iterable[Page], snippets: set[str]) -> Iterator[Problem]:
    every = list(pages)
    figures = {part.value for page in every for part in page.shown("figure")}
    shown = {part.value for page in every for part in page.shown("snippet")}
    shown |= {drawn_by(figure, snippets) for figure in figures}
    for name in sorted(snippets - shown):
        what = "no page shows this snippet"
        yield Problem(f"snippets/{name}", 1, what, repair="show it on a page, or delete it")


def unfinished(path: str, text: str) -> Iterator[Problem]:
    """Where a page still holds what `notes new` wrote to be filled in."""
    for number, line in prose(text):
        if TODO in line:
            yield Problem(path, number, f"still says {TODO}", (line.strip(),), "write it")
