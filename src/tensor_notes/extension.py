"""Snippets and figures in Python-Markdown: an extension, and a formatter for superfences.

Both work in any generator that uses Python-Markdown. What depends on snippets is a mark in the
page until `finishing` puts it in its place: pages are converted while snippets run, and not
again when a snippet has changed.
"""

import re
from collections.abc import Container
from html import escape
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from tensor_notes.cell import CELL
from tensor_notes.page import FIGURE_FILE, INCLUSION, drawn_by

FIGURE = '<figure data-figure="{name}" data-alt="{alt}" data-folded="{folded}"></figure>'
FIGURE_MARK = re.compile(FIGURE.format(name='([^"]*)', alt='([^"]*)', folded="(True|False)"))
PROBLEMS_MARK = re.compile("<!--problems of ([^>]*)-->")


class Cells(Extension):
    """Mark where snippets and their figures belong; `names` are those of all snippets."""

    def __init__(self, names: Container[str]) -> None:
        super().__init__()
        self.names = names
        self.shown: set[str] = set()

    def fence(self, source: str, *_: Any, **__: Any) -> str:
        """The formatter for the fence `python`, whose source is `--8<-- "page/idea.py"`."""
        included = INCLUSION.fullmatch(source.strip())
        name = included["name"] if included else ""
        self.shown.add(name)
        return problems_mark(f"snippets/{name}") + CELL.format(name=name)

    def figure(self, name: str, alt: str) -> str:
        """The mark of a figure; its code is folded behind it unless the page shows that."""
        snippet = drawn_by(name, self.names)
        folded = snippet not in self.shown
        mark = FIGURE.format(name=name, alt=escape(alt), folded=folded)
        return (problems_mark(f"snippets/{snippet}") if folded else "") + mark

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name that Markdown calls
        """Before links are looked at (priority 0), since a figure is no file."""
        md.registerExtension(self)
        md.treeprocessors.register(Figures(md, self), "figures", 5)

    def reset(self) -> None:
        """A new page shows nothing yet."""
        self.shown.clear()


class Figures(Treeprocessor):
    """Mark the place of each paragraph that is an image of a figure."""

    def __init__(self, md: Markdown, cells: Cells):
        super().__init__(md)
        self.cells = cells

    def run(self, root: ElementTree.Element) -> None:
        for paragraph in root.iter("p"):
            image = paragraph.find("img")
            found = FIGURE_FILE.fullmatch(image.get("src", "")) if image is not None else None
            if image is not None and found:
                html = self.cells.figure(found["name"], image.get("alt", ""))
                paragraph.remove(image)
                paragraph.text = self.md.htmlStash.store(html)


def problems_mark(path: str) -> str:
    """Where the problems of a file are shown, if it turns out to have any."""
    return f"<!--problems of {path}-->"
