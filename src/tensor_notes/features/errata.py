"""Errata: sections whose heading says what is wrong elsewhere, and what kind of mistake it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Protocol

from checked_snippets.pages.fences import SPANS
from checked_snippets.pages.page import Pages, parts
from checked_snippets.problem import Problem

FOLDER = "reference/errata"
KINDS = ("wrong", "misleading", "outdated", "irreproducible")
EXAMPLE = "## E39 · what is wrong { #e39 .wrong }"
HEADING = re.compile(
    r"## (?P<number>E\d+) · (?P<title>.*\S) +\{ *#(?P<anchor>[\w-]+) *(?P<classes>[^}]*)\} *"
)


class Page(Protocol):
    """What MkDocs knows of a page, as far as it is needed here."""

    title: str | None
    markdown: str | None


@dataclass(frozen=True)
class Erratum:
    """An entry, at a line from 1. `title` is Markdown; of `kinds` there should be one."""

    number: str
    title: str
    anchor: str
    kinds: tuple[str, ...]
    line: int

    @property
    def kind(self) -> str:
        return self.kinds[0]

    @property
    def html(self) -> str:
        """The title as HTML: text and code.

        >>> Erratum("E1", "`a<b>` & c", "e1", ("wrong",), 1).html
        '<code>a&lt;b&gt;</code> &amp; c'
        """
        title = escape(self.title, quote=False)
        return SPANS.sub(lambda found: f"<code>{found['code'].strip()}</code>", title)


def subject(title: str) -> str:
    """What the errata of a page are about.

    >>> subject("勘误：张量"), subject("Errata: linear algebra")
    ('张量', 'linear algebra')
    """
    return re.split("：|: ", title)[-1]


def sections(text: str) -> Iterator[tuple[int, Erratum | None]]:
    """The second-level headings of a page with their lines; None for one that is no erratum."""
    lines = text.split("\n")
    for part in parts(text):
        if part.kind == "heading" and part.value.startswith("## "):
            found = HEADING.fullmatch(lines[part.line - 1])
            yield part.line, read(found, part.line) if found else None


def read(heading: re.Match[str], line: int) -> Erratum:
    kinds = tuple(each.removeprefix(".") for each in heading["classes"].split())
    return Erratum(heading["number"], heading["title"], heading["anchor"], kinds, line)


def all_errata(pages: Iterable[Page]) -> list[tuple[int, Page, Erratum]]:
    """The errata of some pages by number, each with its page and that page's place among them."""
    every = [
        (place, page, erratum)
        for place, page in enumerate(pages)
        for _, erratum in sections(page.markdown or "")
        if erratum
    ]
    return sorted(every, key=lambda each: int(each[2].number[1:]))


def check(pages: Pages) -> Iterator[Problem]:
    """What is wrong with the headings of the errata, in all languages."""
    for by_name in pages.values():
        seen = Counter[str]()
        for name, page in by_name.items():
            if name.startswith(f"{FOLDER}/") and not name.endswith("/index.md"):
                yield from check_page(page.path, page.text, seen)


def check_page(path: str, text: str, seen: Counter[str]) -> Iterator[Problem]:
    """What is wrong with the headings of a page; `seen` are the numbers so far."""
    for line, erratum in sections(text):
        if erratum is None:
            yield Problem(path, line, "a section that is no erratum", repair=f"write {EXAMPLE}")
            continue
        seen[erratum.number] += 1
        if len(erratum.kinds) != 1 or erratum.kind not in KINDS:
            what = f"{erratum.number} is not of exactly one kind"
            details = (f"here:  {' '.join(erratum.kinds) or 'none'}", f"kinds: {', '.join(KINDS)}")
            yield Problem(path, line, what, details, f"write {EXAMPLE}")
        if erratum.anchor != erratum.number.lower():
            what = f"{erratum.number} has the anchor #{erratum.anchor}"
            repair = f"write #{erratum.number.lower()}"
            yield Problem(path, line, what, repair=repair)
        if seen[erratum.number] > 1:
            what = f"{erratum.number} is used a second time"
            yield Problem(path, line, what, repair="choose a number that is free")
