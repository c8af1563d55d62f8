"""Snippets and figures in Python-Markdown: an extension, and a formatter for superfences.

Both work in any generator that uses Python-Markdown. What only a run can tell, figures and
problems, is a mark in the page until `finish` puts it in its place: pages are converted while
snippets run.
"""

import re
from collections.abc import Mapping
from html import escape, unescape
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from tensor_notes.book import Book
from tensor_notes.cell import FILES, cell
from tensor_notes.drawing import figure, problem_box
from tensor_notes.languages import Language
from tensor_notes.page import FIGURE_FILE, INCLUSION, drawn_by
from tensor_notes.snippet import Snippet

FIGURE = '<figure data-figure="{name}" data-alt="{alt}" data-folded="{folded}"></figure>'
FIGURE_MARK = re.compile(FIGURE.format(name='([^"]*)', alt='([^"]*)', folded="(True|False)"))
QUOTED_ENGLISH = re.compile(r"<em>(?=[^<]*[A-Za-z])(?=[ -;=-~]+</em>)")
NAMELESS = re.compile(r'aria-labelledby="(__nav_\w+)_label"([^>]*>\s*<label class="md-nav__title")')
PROBLEMS_MARK = re.compile("<!--problems of ([^>]*)-->")


class Cells(Extension):
    """Show snippets on pages, and mark where their figures belong."""

    def __init__(self, snippets: Mapping[str, Snippet], language: Language) -> None:
        super().__init__()
        self.snippets, self.language = snippets, language
        self.shown: set[str] = set()

    def fence(self, source: str, *_: Any, **__: Any) -> str:
        """The formatter for the fence `python`, whose source is `--8<-- "page/idea.py"`."""
        included = INCLUSION.fullmatch(source.strip())
        name = included["name"] if included else ""
        self.shown.add(name)
        mark, snippet = problems_mark(f"snippets/{name}"), self.snippets.get(name)
        return mark + (cell(snippet, self.language) if snippet else "")

    def figure(self, name: str, alt: str) -> str:
        """The mark of a figure; its code is folded behind it unless the page shows that."""
        snippet = drawn_by(name, self.snippets)
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


def finish(html: str, book: Book, language: Language, root: str = "") -> str:
    """A page with its figures, and with what is wrong where it stands.

    `root` leads from the page to the site's first folder. The theme's search dialog and its
    lists of pages get the names that a screen reader asks for, and English words that a
    Chinese page quotes are said, and set, as English.
    """

    def draw(found: re.Match[str]) -> str:
        name, alt, folded = found.groups()
        return figure(book, language, name, unescape(alt), folded == "True")

    def box(found: re.Match[str]) -> str:
        wrong = [problem for problem in book.problems if problem.path == found.group(1)]
        return problem_box(wrong, language)

    html = html.replace('role="dialog">', f'role="dialog" aria-label="{language.search}">')
    html = NAMELESS.sub(r'aria-labelledby="\1_title"\2 id="\1_title"', html)
    if language.code == "zh":
        html = QUOTED_ENGLISH.sub('<em lang="en">', html)
    html = FIGURE_MARK.sub(draw, html).replace(f'"{FILES}', f'"{root}snippets/')
    return PROBLEMS_MARK.sub(box, html)
