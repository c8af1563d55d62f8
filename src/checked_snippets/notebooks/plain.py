"""A page as plain Markdown: its words, its code with what that printed, its figures as images.

Any renderer reads it, and so does whoever reads no HTML: admonitions and answers are quotes with
a title, the outputs of a snippet stand in its code as `#>` lines, a slider is a row of images.
"""

import posixpath
import re
from collections.abc import Iterator
from functools import partial
from urllib.parse import quote

from checked_snippets.html.figure import drawing, frames, identity
from checked_snippets.notebooks.guess import listed
from checked_snippets.notebooks.page_cells import Source, in_light_colours
from checked_snippets.notebooks.prose import BLOCK, Link, markdown
from checked_snippets.pages import page as pages
from checked_snippets.pages.guess import guesses
from checked_snippets.pages.page import as_markdown, drawn_by

TOP = re.compile(r'\A<a id="[^"]*"></a>\n\n')
"""Where a link to the first heading leads: it is the beginning of the file."""


def plain(page: Source, link: Link) -> str:
    """The Markdown of a page; `link` writes its links, and where its figures are."""
    text = markdown(BLOCK.sub(partial(block, page, link), as_markdown(page.text)), link)
    return TOP.sub("", text) + "\n"


def block(page: Source, link: Link, found: re.Match[str]) -> str:
    """What a fence, an admonition, a figure or a heading is in plain Markdown."""
    if found["fence"] and pages.block(found).kind == "snippet":
        return edged(page.program(pages.block(found).value), found["indent"])
    if found["name"]:
        return edged(images(page, found["name"], link), found["place"])
    if found["mark"]:
        title = found["title"] or found["kind"].title()
        inner = re.sub(f"^{found['edge']}    ", "", found["inner"], flags=re.MULTILINE)
        inside = BLOCK.sub(partial(block, page, link), inner).strip("\n")
        return edged(f"**{title}**\n\n{inside}", f"{found['edge']}> ") + "\n\n"
    if found["guess"]:
        return (
            "\n\n".join(
                listed(guess, page.program, page.words) for guess in guesses(found["guess"])
            )
            + "\n\n"
        )
    return found.group()


def edged(text: str, edge: str) -> str:
    """Lines that stand as far from the left as something did, or in a quote.

    >>> edged("a\\n\\nb", "> ")
    '> a\\n>\\n> b'
    """
    return "\n".join(f"{edge}{line}".rstrip() for line in text.split("\n"))


def images(page: Source, name: str, link: Link) -> str:
    """A figure; with a slider as it is drawn at first, then at each other value."""
    return "\n".join(
        f"{label}!{link(alt, quote(posixpath.basename(file)))}"
        for file, _, alt, label in drawn(page, name)
    )


def drawings(page: Source) -> Iterator[tuple[str, str, str]]:
    """The figures of a page: the file below the language's folder, name, alternative text."""
    for name in page.figures:
        yield from ((file, figure, alt) for file, figure, alt, _ in drawn(page, name))


def svg(page: Source, file: str, figure: str, alt: str) -> str:
    """The file of a figure."""
    own = posixpath.basename(file).removesuffix(".svg")
    return in_light_colours(drawing(page.book, figure, alt, own, page.translate))


def drawn(page: Source, name: str) -> Iterator[tuple[str, str, str, str]]:
    """The drawings of a figure: file, name, alternative text, and what stands in front of it."""
    snippet = page.book.snippets.get(drawn_by(name, page.book.snippets))
    if snippet is None or name not in page.book.figures:
        return
    number, alt = [*page.figures].index(name) + 1, page.figures[name]
    stem = f"{page.name.removesuffix('.md')}.{identity(number)}"
    if snippet.slider is None:
        yield f"{stem}.svg", name, alt, ""
        return
    slider, every = snippet.slider, frames(snippet, name)
    for value in dict.fromkeys([slider.default, *every]):
        label = f"{slider.name} = {value}"
        text = alt if value == slider.default else label
        yield f"{stem}.{value}.svg", every[value], text, f"- `{label}` "
