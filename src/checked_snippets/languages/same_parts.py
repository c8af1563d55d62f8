"""Two languages have the same parts: headings, snippets, figures, code, in the same order."""

import difflib
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from checked_snippets.pages.page import Page, Pages, Part
from checked_snippets.problem import Problem
from checked_snippets.settings import Settings

ORDERED = {"heading", "snippet", "figure", "code"}
"""What stands in the same order in both languages; the order of the rest is up to each."""


def check(pages: Pages, settings: Settings, is_told: Callable[[Part], bool]) -> list[Problem]:
    """Pages without a translation, and where two translations have not the same parts.

    `is_told` says of which parts of one page something is told, so that no other needs to agree.
    """
    return [
        *missing_translations(pages, settings),
        *(problem for pair in pairs(pages) for problem in differences(*pair, is_told)),
        *(problem for pair in pairs(pages) for problem in equal_descriptions(*pair)),
    ]


def missing_translations(pages: Pages, settings: Settings) -> Iterator[Problem]:
    for language, other in [settings.languages, settings.languages[::-1]]:
        for name in sorted(pages[language].keys() - pages[other].keys()):
            what = f"has no translation {settings.path(settings.page_folder(other) / name)}"
            yield Problem(pages[language][name].path, 1, what, repair="write it")


def pairs(pages: Pages) -> Iterator[tuple[Page, Page]]:
    """The pages that both languages have, the main language first."""
    main, other = pages.values()
    return ((main[name], other[name]) for name in sorted(main.keys() & other.keys()))


def differences(page: Page, other: Page, is_told: Callable[[Part], bool]) -> Iterator[Problem]:
    """Where two translations do not have the same parts in the same order."""
    ours, theirs = (tuple(part for part in p.parts if part.kind in ORDERED) for p in (page, other))
    matcher = difflib.SequenceMatcher(None, [*map(str, ours)], [*map(str, theirs)], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        at, its = line_at(ours, a), line_at(theirs, c)
        every = zip_longest(ours[a:b], theirs[c:d])
        rows = [row for row in every if not any(part and is_told(part) for part in row)]
        details = [f"{place(page, x, at)}  ≠  {place(other, y, its)}" for x, y in rows]
        what = f"differs from its translation {other.path}"
        repair = "give both the same headings, anchors, snippets and figures in the same order"
        if rows:
            yield Problem(page.path, at, what, tuple(details), repair, also=(other.path,))


def equal_descriptions(page: Page, other: Page) -> Iterator[Problem]:
    """Figures that are described in one language on the pages of both."""
    theirs = {(part.value, part.alt): part.line for part in other.shown("figure")}
    for part in page.shown("figure"):
        if part.alt and (line := theirs.get((part.value, part.alt))):
            what = f"describes a figure in the words of {other.path}:{line}"
            repair = "say each in the language of its page"
            yield Problem(page.path, part.line, what, (part.alt,), repair, also=(other.path,))


def place(page: Page, part: Part | None, line: int) -> str:
    """Where a part stands, and what it is; a heading as it is written."""
    if part is None:
        return f"{page.path}:{line}: nothing"
    written = page.text.split("\n")[part.line - 1].strip()
    return f"{page.path}:{part.line}: {written if part.kind == 'heading' else part}"


def line_at(parts: Sequence[Part], index: int) -> int:
    """The line of the part at `index`; past the last one, that of the last one."""
    return parts[min(index, len(parts) - 1)].line if parts else 1
