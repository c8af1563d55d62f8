"""All pages: the same in both languages, every Python block a snippet, every snippet shown."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from tensor_notes.page import LANGUAGES, Page, Part, drawn_by, prose
from tensor_notes.problem import Problem

TODO = "TODO"
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
        *missing_translations(pages),
        *(problem for pair in pairs(pages) for problem in differences(*map(bare, pair))),
        *(problem for pair in pairs(pages) for problem in equal_descriptions(*pair)),
        *(problem for pair in pairs(pages) for problem in untranslated_formulas(*pair)),
        *(problem for pair in pairs(pages) for problem in untranslated_formulas(*pair[::-1])),
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


def bare(page: Page) -> Page:
    """A page without its formulas, whose order is up to a language."""
    return replace(page, parts=tuple(p for p in page.parts if p.kind not in {"formula", "dollar"}))


def differences(page: Page, other: Page) -> Iterator[Problem]:
    """Where two translations do not have the same parts in the same order."""
    values, others = ([str(part) for part in p.parts] for p in (page, other))
    matcher = difflib.SequenceMatcher(None, values, others, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        rows = zip_longest(page.parts[a:b], other.parts[c:d])
        details = [f"{place(page, mine, a)}  ≠  {place(other, its, c)}" for mine, its in rows]
        what = f"differs from its translation {other.path}"
        repair = "give both the same headings, anchors, snippets and figures in the same order"
        yield Problem(page.path, line_at(page, a), what, tuple(details), repair)


def equal_descriptions(page: Page, other: Page) -> Iterator[Problem]:
    """Figures that are described in one language on the pages of both."""
    theirs = {(part.value, part.alt): part.line for part in other.shown("figure")}
    for part in page.shown("figure"):
        if part.alt and (line := theirs.get((part.value, part.alt))):
            what = f"describes a figure in the words of {other.path}:{line}"
            yield Problem(page.path, part.line, what, (part.alt,), "say it in the page's language")


def untranslated_formulas(page: Page, other: Page) -> Iterator[Problem]:
    """Formulas that the same section of the other page does not have; words in them may differ."""
    theirs = formulas(other)
    for key, part in formulas(page).items():
        if key not in theirs:
            what = f"a formula that this section of {other.path} does not have"
            lines = tuple(part.value.split("\n"))
            yield Problem(page.path, part.line, what, lines, "give both sections the same formulas")


def formulas(page: Page) -> dict[tuple[str, str], Part]:
    """The first place of each formula in each section, by both of them."""
    section, found = "", dict[tuple[str, str], Part]()
    for part in page.parts:
        if part.kind == "heading":
            section = part.value
        if part.kind == "formula":
            found.setdefault((section, wordless(part.value)), part)
    return found


def wordless(formula: str) -> str:
    r"""A formula without what says nothing or depends on a language: dollars, spaces, words.

    >>> wordless(r"$$ x \text{ if } y $$") == wordless(r"$x\text{，若 }y$")
    True
    """
    return re.sub(r"\s|\\text\w*\{[^{}]*\}", "", formula.strip("$"))


def place(page: Page, part: Part | None, index: int) -> str:
    if part is None:
        return f"{page.path}:{line_at(page, index)}: nothing"
    return f"{page.path}:{part.line}: {part}"


def line_at(page: Page, index: int) -> int:
    """The line of the part at `index`; past the last one, that of the last one."""
    return page.parts[min(index, len(page.parts) - 1)].line if page.parts else 1


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
