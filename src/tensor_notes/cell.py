"""How a snippet looks on a page: code with its output, and figures that belong to the page.

A Markdown extension and a formatter for `pymdownx.superfences`; both work in any generator that
uses Python-Markdown.
"""

from collections.abc import Mapping
from html import escape
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from tensor_notes.pages import FIGURE_FILE, INCLUSION, drawn_by
from tensor_notes.snippet import Snippet, is_exception

PLAIN = HtmlFormatter(nowrap=True)


class Cells(Extension):
    """Show snippets and figures on the pages of one language.

    Args:
        snippets: by name, `broadcasting/refused.py`.
        figures: SVG by name, `broadcasting/stretch`.
        figure_code: what a reader unfolds to see a figure's code, in the page's language.
    """

    def __init__(
        self, snippets: Mapping[str, Snippet], figures: Mapping[str, str], figure_code: str
    ) -> None:
        super().__init__()
        self.snippets, self.figures, self.figure_code = snippets, figures, figure_code
        self.shown: set[str] = set()

    def fence(self, source: str, *_: Any, **__: Any) -> str:
        """The formatter for the fence `python`, whose source is `--8<-- "page/idea.py"`."""
        included = INCLUSION.fullmatch(source.strip())
        name = included["name"] if included else ""
        self.shown.add(name)
        return cell(self.snippets[name])

    def figure(self, name: str, alt: str) -> str:
        """A figure, with its code folded behind it unless the page shows that already."""
        snippet = self.snippets[drawn_by(name, self.snippets)]
        drawing = f'<figure class="figure">{titled(self.figures[name], name, alt)}'
        if snippet.name in self.shown:
            return f"{drawing}</figure>"
        summary = f"<summary>{self.figure_code}</summary>"
        return f"{drawing}<details>{summary}{cell(snippet)}</details></figure>"

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
    return f'<span class="cell-code">{highlight(source, PythonLexer(), PLAIN).rstrip()}</span>'


def output(promise: tuple[str, ...]) -> str:
    kind = "raised" if any(map(is_exception, promise)) else "printed"
    return f'<samp class="{kind}">{escape(chr(10).join(promise))}</samp>'


def titled(svg: str, name: str, alt: str) -> str:
    """The SVG as an image that a screen reader calls by its alternative text."""
    identity = f"figure-{name.replace('/', '-')}"
    title = f'<title id="{identity}">{escape(alt)}</title>'
    start, rest = svg.removeprefix("<svg ").split(">", 1)
    return f'<svg role="img" aria-labelledby="{identity}" {start}>{title}{rest}'
