"""Snippets and figures in Python-Markdown: an extension for any generator that uses it.

What depends on snippets is a mark in the page until `finish` puts it in its place: pages are
converted while snippets run, and not again when a snippet has changed.
"""

import re
from collections.abc import Container
from html import escape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from checked_snippets import settings
from checked_snippets.checking.book import snippet_names
from checked_snippets.html.cell import CELL
from checked_snippets.html.guess import Guesses
from checked_snippets.pages.fences import BLOCKS
from checked_snippets.pages.page import FIGURE_FILE, block, drawn_by
from checked_snippets.settings import Settings

FIGURE = '<figure data-figure="{name}" data-alt="{alt}" data-folded="{folded}"></figure>'
FIGURE_MARK = re.compile(FIGURE.format(name='([^"]*)', alt='([^"]*)', folded="(True|False)"))
PROBLEMS_MARK = re.compile("<!--problems of ([^>]*)-->")


class Cells(Extension):
    """Mark where snippets and their figures belong; `names` are those of all snippets."""

    def __init__(self, names: Container[str], project: Settings) -> None:
        super().__init__()
        self.names, self.project = names, project
        self.shown: set[str] = set()

    def snippet(self, name: str) -> str:
        """The mark of a snippet."""
        self.shown.add(name)
        return problems_mark(self.project.path_of(name)) + CELL.format(name=name)

    def figure(self, name: str, alt: str) -> str:
        """The mark of a figure; its code is folded behind it unless the page shows that."""
        snippet = drawn_by(name, self.names)
        folded = snippet not in self.shown
        mark = FIGURE.format(name=name, alt=escape(alt), folded=folded)
        return (problems_mark(self.project.path_of(snippet)) if folded else "") + mark

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name that Markdown calls
        """Snippets before other fences (25); figures, which are no files, before links (0).

        Guesses come behind figures, which are to be found in paragraphs at the edge.
        """
        md.registerExtension(self)
        md.preprocessors.register(Hidden(md), "hidden snippets", 33)  # pymdownx.snippets has 32
        md.preprocessors.register(Fences(md, self), "snippets", 27)
        md.treeprocessors.register(Figures(md, self), "figures", 5)
        md.treeprocessors.register(Guesses(md), "guesses", 4)

    def reset(self) -> None:
        """A new page shows nothing yet."""
        self.shown.clear()


def makeExtension(project: str = ".", **_: Any) -> Cells:  # noqa: N802 # the name that Markdown calls
    """The extension by its name alone, as YAML and TOML give it.

    Args:
        project: a folder of the project; as a rule the one in which the generator runs.
    """
    found = settings.find(Path(project).resolve())
    return Cells(snippet_names(found), found)


class Hidden(Preprocessor):
    """Hide our snippets from `pymdownx.snippets`, which looks for files in lines like ours.

    It leaves a line alone that begins with `;`, and takes that away.
    """

    def run(self, lines: list[str]) -> list[str]:
        if "snippet" not in self.md.preprocessors:  # what it calls itself
            return lines
        return BLOCKS.sub(hidden, "\n".join(lines)).split("\n")


def hidden(found: re.Match[str]) -> str:
    """A fenced block that `pymdownx.snippets` leaves alone, if it shows a snippet."""
    if block(found).kind != "snippet":
        return found.group()
    return re.sub(r"^([ \t]*)--8<--", r"\1;--8<--", found.group(), flags=re.MULTILINE)


class Fences(Preprocessor):
    """Put a mark in the place of each fence that shows a snippet, as `page` finds them."""

    def __init__(self, md: Markdown, cells: Cells):
        super().__init__(md)
        self.cells = cells

    def run(self, lines: list[str]) -> list[str]:
        return BLOCKS.sub(self.marked, "\n".join(lines)).split("\n")

    def marked(self, found: re.Match[str]) -> str:
        part = block(found)
        if part.kind != "snippet":
            return found.group()
        mark = self.md.htmlStash.store(self.cells.snippet(part.value))
        return f"\n{found['indent']}{mark}\n"


class Figures(Treeprocessor):
    """Mark the place of each paragraph that is an image of a figure and nothing else."""

    def __init__(self, md: Markdown, cells: Cells):
        super().__init__(md)
        self.cells = cells

    def run(self, root: ElementTree.Element) -> None:
        for paragraph in root.iter("p"):
            if [each.tag for each in paragraph] != ["img"] or "".join(paragraph.itertext()).strip():
                continue
            (image,) = paragraph
            if found := FIGURE_FILE.fullmatch(image.get("src", "")):
                html = self.cells.figure(found["name"], image.get("alt", ""))
                paragraph.remove(image)
                paragraph.text = self.md.htmlStash.store(html)


def problems_mark(path: str) -> str:
    """Where the problems of a file are shown, if it turns out to have any."""
    return f"<!--problems of {path}-->"
