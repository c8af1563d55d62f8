"""The lists that the build makes, in Markdown: of pages, messages, errata and terms.

A page says by a mark where one stands; in HTML the theme's templates and an extension make them.
"""

import functools
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

import yaml

from checked_snippets.pages import fences
from checked_snippets.pages.fences import outside
from checked_snippets.pages.page import FRONT_MATTER, Page
from checked_snippets.terms.glossary import Term
from checked_snippets.terms.markdown import LIST
from tensor_notes import words
from tensor_notes.features import errata, first_words
from tensor_notes.features.navigation import Place

ON_THE_PAGE = {"snippets", "mutations", "other-torch", "waits", "map"}
"""Marks of what is told of all snippets, or drawn."""

FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What reads the heads of some hundred pages; PyYAML has it wherever it was built with libyaml."""

MARK = re.compile(
    rf"{fences.BLOCK}|^<!--(?P<list>[\w-]+)-->$|^{LIST.pattern.replace('(', '(?P<chapter>')}$",
    re.MULTILINE,
)
HEADING = re.compile(r"(?P<level>#+) (?P<title>.*?) *(?:\{ *#(?P<anchor>[\w-]+)[^}]*\} *)?")


@dataclass(frozen=True)
class Lists:
    """The pages of one language by name, `home` and all below it, and the terms of the project."""

    pages: Mapping[str, Page]
    home: Place
    terms: list[Term]
    language: str

    @functools.cached_property
    def order(self) -> dict[str, Place]:
        """The pages in the order of reading."""
        return {each.name: each for each in self.home.every() if each.name in self.pages}

    def filled(self, name: str) -> str:
        """The Markdown of a page with its lists."""

        def fill(found: re.Match[str]) -> str:
            if found["fence"]:
                return found.group()
            if found["chapter"]:
                return "\n".join(self.glossary(name, found["chapter"]))
            return "\n".join(self.listed(self.order.get(name, Place(name)), found["list"]))

        return MARK.sub(fill, self.pages[name].text)

    def listed(self, place: Place, mark: str) -> Iterator[str]:
        """What stands at a mark; what is told of all snippets is for the page itself."""
        if mark in {"contents", "messages"}:
            for each in self.chapters() if place == self.home else place.below:
                yield self.entry(each.name, place.name)
                if mark == "messages":
                    found = self.messages(each.name, place.name)
                    yield from (f"    - [{title}]({address})" for title, address in found)
        elif mark == "messages-by-word":
            found = chain(*(self.messages(each.name, place.name) for each in place.below))
            for letter, titles in first_words.by_letter(found).items():
                yield f"- {letter}"
                yield from (f"    - [{title}]({address})" for title, address in titles)
        elif mark == "errata":
            yield from self.errata(place)
        elif mark in ON_THE_PAGE or mark.startswith("names-"):
            page = posixpath.basename(place.name).replace(".md", ".html")
            yield words.of(self.language)["text"]["table"].format(page)

    def chapters(self) -> Iterator[Place]:
        """The chapters to read through."""
        for each in self.home.below:
            if each.below and fields(self.pages[each.name].text).get("chapter", True):
                yield each

    def entry(self, name: str, here: str) -> str:
        """A line of a list: a page by its title, and what it says of itself."""
        says, colon = self.description(name), words.of(self.language)["text"]["colon"]
        return f"- [{self.title(name)}]({way(name, here)}){colon if says else ''}{says}"

    def title(self, name: str) -> str:
        """What a page calls itself, in Markdown."""
        return next((each["title"] for each in headings(self.pages[name].text)), name)

    def description(self, name: str) -> str:
        return str(fields(self.pages[name].text).get("description", ""))

    def messages(self, name: str, here: str) -> Iterator[tuple[str, str]]:
        """The title and the address of each section of a page."""
        for each in headings(self.pages[name].text):
            if each["level"] == "##":
                yield each["title"], f"{way(name, here)}#{each['anchor']}"

    def errata(self, place: Place) -> Iterator[str]:
        """All errata of a chapter by number, each with its kind."""
        kinds = words.of(self.language)["errata"]["kinds"]
        found = [
            (int(erratum.number[1:]), each.name, erratum)
            for each in place.below
            for _, erratum in errata.sections(self.pages[each.name].text)
            if erratum
        ]
        for _, name, each in sorted(found, key=lambda entry: entry[0]):
            link = f"[{each.title}]({way(name, place.name)}#{each.anchor})"
            yield f"- {each.number} · {link} · {kinds.get(each.kind, each.kind)}"

    def glossary(self, here: str, chapter: str) -> Iterator[str]:
        """The terms of a chapter with their names in both languages, and what they mean."""
        colon = words.of(self.language)["text"]["colon"]
        for term in self.terms:
            if term.chapter == chapter:
                name, other = (
                    term.names(each)[0] for each in (self.language, term.other(self.language))
                )
                page = f"{term.page}.md"
                linked = f"[{name}]({way(page, here)})" if page in self.pages else name
                yield f"- {linked} · {other}{colon}{term.means(self.language)}"


def way(name: str, here: str) -> str:
    """The way from one page to another.

    >>> way("index.md", "tensors/shape.md")
    '../index.md'
    """
    return posixpath.relpath(name, posixpath.dirname(here) or ".")


@functools.cache
def headings(text: str) -> tuple[re.Match[str], ...]:
    return tuple(found for _, line in outside(text) if (found := HEADING.fullmatch(line)))


@functools.cache
def fields(text: str) -> dict[str, Any]:
    """The front matter of a page; nothing, if it has none or that is wrong, which a check tells."""
    front = FRONT_MATTER.match(text)
    try:
        said = yaml.load(front["yaml"], FAST) if front else {}
    except yaml.YAMLError:
        return {}
    return said if isinstance(said, dict) else {}
