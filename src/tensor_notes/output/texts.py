"""Pages as plain text, for people and for language models: one by one, in one text, in a list.

What a `llms.txt` is, https://llmstxt.org says.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.plain import plain
from tensor_notes import words
from tensor_notes.features.lists import Lists
from tensor_notes.features.navigation import Place

LIST, FULL = "llms.txt", "llms-full.txt"

ANCHOR = re.compile(r'^ *<a id="[^"]*"></a>\n\n(?=#)', re.MULTILINE)
"""Where a link leads to, in front of a heading."""


def page(source: Source, lists: Lists) -> str:
    """A page as Markdown; its links lead to other pages as Markdown, whose files lie beside it."""
    return plain(replace(source, text=lists.filled(source.name)), "[{}]({})".format)


def full(sources: Mapping[str, Source], lists: Lists, url: str) -> str:
    """All pages in one text, in the order of reading; links lead to the site at `url`."""
    texts = (whole(sources[name], lists, url) for name in lists.order)
    return "\n".join([*texts, words.of(lists.language)["copyright"], ""])


def whole(source: Source, lists: Lists, url: str) -> str:
    """A page as a part of a text that lies where the first page does."""

    def link(text: str, target: str) -> str:
        return f"[{text}]({address(source.name, target, url)})"

    text = plain(replace(source, text=lists.filled(source.name)), link)
    return ANCHOR.sub("", text)


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


def index(lists: Lists, url: str, others: Mapping[str, str]) -> str:
    """The list of all pages; `others` are files that belong to it, by what they are."""
    own = words.of(lists.language)
    parts = [
        f"# {own['site_name']}",
        f"> {own['site_description']}",
        "\n".join(f"- [{what}]({url}{file})" for what, file in others.items()),
        own["copyright"],
        *(part for each in lists.home.below for part in chapter(each, lists, url)),
    ]
    return "\n\n".join(parts) + "\n"


def chapter(place: Place, lists: Lists, url: str) -> Iterator[str]:
    """A chapter of the list; a page outside of all chapters has one of its own."""
    yield f"## {lists.title(place.name)}"
    yield "\n".join(
        f"- [{lists.title(each.name)}]({url}{each.name}): {lists.description(each.name)}"
        for each in place.every()
    )
