"""Pages as plain text, for people and for language models: one by one, in one text, in a list.

What a `llms.txt` is, https://llmstxt.org says.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial

from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.plain import plain
from tensor_notes import words
from tensor_notes.features.lists import Lists
from tensor_notes.features.navigation import Place

LIST, FULL = "llms.txt", "llms-full.txt"

MARK = "\x1f"
"""In front of where a link leads, until it is known where the text will lie."""

TARGET = re.compile(rf"\({MARK}([^()]*)\)")
ANCHOR = re.compile(r'^ *<a id="[^"]*"></a>\n\n(?=#)', re.MULTILINE)
"""Where a link leads to, in front of a heading."""


@dataclass(frozen=True)
class Texts:
    """The pages of a language, and what stands in them; `url` is its address, "" if it has none.

    `remember` gives what is made of a page, and need not make it again.
    """

    sources: Mapping[str, Source]
    lists: Lists
    url: str
    remember: Callable[[Source, Callable[[], str]], str]

    @cached_property
    def marked(self) -> dict[str, str]:
        """The pages by name, each link with a mark."""
        link = f"[{{}}]({MARK}{{}})".format
        filled = {n: replace(each, text=self.lists.filled(n)) for n, each in self.sources.items()}
        return {n: self.remember(each, partial(plain, each, link)) for n, each in filled.items()}

    def page(self, name: str) -> str:
        """A page as Markdown; its links lead to other pages as Markdown, which lie beside it."""
        return self.marked[name].replace(MARK, "")

    def full(self) -> str:
        """All pages in the order of reading, in one text that lies where the first page does."""
        texts = (self.whole(name, self.marked[name]) for name in self.lists.order)
        return "\n".join([*texts, words.of(self.lists.language)["copyright"], ""])

    def whole(self, name: str, text: str) -> str:
        """A page as a part of that text: its links lead to the site, if that has an address."""

        def target(found: re.Match[str]) -> str:
            return f"({address(name, found[1], self.url)})"

        return ANCHOR.sub("", TARGET.sub(target, text))

    def index(self, others: Mapping[str, str]) -> str:
        """The list of all pages; `others` are addresses of what belongs to it, by what that is."""
        own = words.of(self.lists.language)
        parts = [
            f"# {own['site_name']}",
            f"> {own['site_description']}",
            "\n".join(f"- [{what}]({file})" for what, file in others.items()),
            own["copyright"],
            *(part for each in self.lists.home.below for part in self.chapter(each)),
        ]
        return "\n\n".join(parts) + "\n"

    def chapter(self, place: Place) -> Iterator[str]:
        """A chapter of the list; a page outside of all chapters has one of its own."""
        title, description = self.lists.title, self.lists.description
        yield f"## {title(place.name)}"
        yield "\n".join(
            f"- [{title(each.name)}]({self.url}{each.name}): {description(each.name)}"
            for each in place.every()
        )


def address(page: str, target: str, url: str) -> str:
    """Where a link of a page leads, seen from the first page; on the site, if `url` is known.

    >>> address("tensors/shape.md", "../index.md#a", "")
    'index.md#a'
    >>> address("tensors/shape.md", "#rule", "https://example.org/")
    'https://example.org/tensors/shape.html#rule'
    """
    path, hash_, anchor = target.partition("#")
    if ":" in path:
        return target
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return f"{url}{re.sub(r'[.]md$', '.html', name) if url else name}{hash_}{anchor}"
