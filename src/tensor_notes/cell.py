"""How a snippet looks on a page: code with its output, and figures that belong to the page.

A Markdown extension and a formatter for `pymdownx.superfences`; both work in any generator that
uses Python-Markdown.
"""

import functools
import re
from collections.abc import Iterable
from html import escape
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from tensor_notes import slider
from tensor_notes.book import Book
from tensor_notes.labels import translated
from tensor_notes.languages import Language
from tensor_notes.page import FIGURE_FILE, INCLUSION, drawn_by
from tensor_notes.problem import Problem, report
from tensor_notes.snippet import Snippet, is_exception

LEXER, PLAIN = PythonLexer(), HtmlFormatter(nowrap=True)


class Cells(Extension):
    """Show snippets and figures on the pages of one language."""

    def __init__(self, book: Book, language: Language) -> None:
        super().__init__()
        self.book, self.figures, self.language = book, book.figures, language
        self.shown: set[str] = set()

    def fence(self, source: str, *_: Any, **__: Any) -> str:
        """The formatter for the fence `python`, whose source is `--8<-- "page/idea.py"`."""
        included = INCLUSION.fullmatch(source.strip())
        name = included["name"] if included else ""
        self.shown.add(name)
        return self.box(name) + self.cell(name)

    def cell(self, name: str) -> str:
        return cell(self.book.snippets[name]) if name in self.book.snippets else ""

    def box(self, name: str) -> str:
        """What is wrong with a snippet; only a site that is being written shows it."""
        wrong = [p for p in self.book.problems if p.path == f"snippets/{name}"]
        return problem_box(wrong, self.language)

    def figure(self, name: str, alt: str) -> str:
        """A figure, with its code folded behind it unless the page shows that already."""
        snippet = self.book.snippets.get(drawn_by(name, self.book.snippets))
        if snippet is None or name not in self.figures:
            return self.box(drawn_by(name, self.book.snippets))
        frames = slider.frames(snippet, name)
        drawing = self.slider(snippet, frames, alt) if frames else self.drawing(name, alt)
        if snippet.name not in self.shown:
            summary = f"<summary>{self.language.figure_code}</summary>"
            drawing += f"<details>{summary}{cell(snippet)}</details>"
        return f'<figure class="figure">{drawing}</figure>'

    def drawing(self, name: str, alt: str) -> str:
        svg = self.figures.get(name, "<svg ></svg>")
        translate = self.language.code == "zh"
        return titled(translated(svg, self.book.labels) if translate else svg, name, alt)

    def slider(self, snippet: Snippet, frames: dict[str, str], alt: str) -> str:
        """One drawing for each value, and a group of radio buttons that shows one of them."""
        found = slider.find(snippet)
        name, default = (found.name, found.default) if found else ("", "")
        stops, drawings = "", ""
        for value, figure in frames.items():
            label, checked = f"{name} = {value}", " checked" if value == default else ""
            group = f'type="radio" name="{frames[default]}" aria-label="{label}"'
            stops += f'<input {group} autocomplete="off"{checked}>'
            drawn = self.drawing(figure, f"{alt} {label}")
            drawings += f'<div class="frame{checked}"><code>{label}</code>{drawn}</div>'
        group = f'role="radiogroup" aria-label="{name}"'
        return f'<div class="slider"><div class="stops" {group}>{stops}</div>{drawings}</div>'

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name that Markdown calls
        """Before links are looked at (priority 0), since a figure is no file."""
        md.registerExtension(self)
        md.treeprocessors.register(Figures(md, self), "figures", 5)

    def reset(self) -> None:
        """A new page shows nothing yet."""
        self.shown.clear()


class Figures(Treeprocessor):
    """Put the drawing in the place of each paragraph that is an image of a figure."""

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


@functools.cache
def cell(snippet: Snippet) -> str:
    """A snippet's code, with what each statement prints below it; copying takes the code."""
    lines, pieces, shown = snippet.source.split("\n"), [], 0
    for step in snippet.steps:
        if step.promise:
            pieces += [code(lines[shown : step.last]), output(step.promise)]
            shown = step.last + len(step.promise)
    pieces.append(code(lines[shown:]))
    copied = escape(snippet.code.rstrip() + "\n").replace("\n", "&#10;")
    return (
        f'<div class="highlight cell" data-snippet="{snippet.name}" data-copy="{copied}">'
        f"<pre><code>{''.join(pieces)}</code></pre></div>"
    )


def code(lines: list[str]) -> str:
    source = "\n".join(lines).strip("\n")
    if not source:
        return ""
    return f'<span class="cell-code">{highlight(source, LEXER, PLAIN).rstrip()}</span>'


def output(promise: tuple[str, ...]) -> str:
    kind = "raised" if any(map(is_exception, promise)) else "printed"
    return f'<samp class="{kind}">{escape(chr(10).join(promise))}</samp>'


def titled(svg: str, name: str, alt: str) -> str:
    """The SVG as an image that a screen reader calls by its alternative text."""
    identity = f"figure-{name.replace('/', '-')}"
    title = f'<title id="{identity}">{escape(alt)}</title>'
    start, rest = svg.removeprefix("<svg ").split(">", 1)
    return f'<svg role="img" aria-labelledby="{identity}" {start}>{title}{rest}'


def problem_box(problems: Iterable[Problem], language: Language) -> str:
    text = escape(report(list(problems)))
    title = f'<p class="admonition-title">{language.not_true}</p>'
    return f'<div class="admonition failure">{title}<pre>{text}</pre></div>' if text else ""


def searchable(html: str) -> str:
    """A page for a search index: cells as lines of text, without drawings.

    >>> searchable('<div class="highlight cell"><b>x</b><samp>1</samp></div><svg>2</svg>')
    '<pre>x\\n1</pre>'
    """

    def text(found: re.Match[str]) -> str:
        lines = found.group(1).replace("<samp", "\n<samp").replace("</samp>", "</samp>\n")
        return f"<pre>{re.sub('<[^>]*>', '', lines).strip()}</pre>"

    html = re.sub(r"<svg.*?</svg>", "", html, flags=re.DOTALL)
    return re.sub(r'<div class="highlight cell"[^>]*>(.*?)</div>', text, html, flags=re.DOTALL)
