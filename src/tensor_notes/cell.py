"""How a snippet looks on a page: code, and below each statement what it prints."""

import functools
import re
from collections.abc import Iterator
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from tensor_notes.languages import Language
from tensor_notes.script import OURS
from tensor_notes.snippet import Snippet, is_exception, is_warning

FILES = "snippets:"
"""Stands for the folder of all snippets, until it is known from where a page leads there."""

KINDS = {"raised": is_exception, "warned": is_warning}
"""What an output is, if one of its lines is such a message; else it is just printed."""

CELL, SEARCHED = "<!--cell {name}-->", "⟦{name}⟧"
"""What stands for a snippet on a page, and in a search index, until the page is finished."""
CELL_MARK, SEARCHED_MARK = (re.compile(each.format(name="([^<>⟦⟧]*)")) for each in (CELL, SEARCHED))


def cell(snippet: Snippet, language: Language) -> str:
    """A snippet's code, with what each statement prints below it.

    Material's script listens to the data-clipboard-text of the button that copies the code.
    """
    copy = language.copy
    copied = escape(snippet.runnable).replace("\n", "&#10;")
    return (
        f'<div class="highlight cell" data-snippet="{snippet.name}">'
        f'<button class="copy" type="button" aria-label="{copy}" title="{copy}" '
        f'data-clipboard-text="{copied}"></button>{file(snippet, language)}'
        f'<pre tabindex="0"><code>{code_and_outputs(snippet)}</code></pre></div>'
    )


def file(snippet: Snippet, language: Language) -> str:
    """A link to the snippet as a file, if a reader can run that."""
    if OURS.search(snippet.source):
        return ""
    return f'<a class="save" href="{FILES}{snippet.name}" download title="{language.save}"></a>'


@functools.cache
def code_and_outputs(snippet: Snippet) -> str:
    """The same in all languages, and after a change elsewhere, so it is highlighted once."""
    return "".join(code(source) + output(promise) for source, promise in blocks(snippet))


def blocks(snippet: Snippet) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pieces of code, each with the lines that it prints."""
    lines, shown = snippet.source.split("\n"), 0
    for step in snippet.steps:
        if step.promise:
            yield "\n".join(lines[shown : step.last]).strip("\n").rstrip(), step.promise
            shown = step.last + len(step.promise)
    yield "\n".join(lines[shown:]).strip("\n").rstrip(), ()


def code(source: str) -> str:
    if not source:
        return ""
    highlighted = highlight(source, *lexer_and_formatter())
    return f'<span class="cell-code">{highlighted.rstrip()}</span>'


@functools.cache
def lexer_and_formatter() -> tuple[PythonLexer, HtmlFormatter[str]]:
    """Made once, and when they are needed: that takes 50 ms, and snippets can run meanwhile."""
    return PythonLexer(), HtmlFormatter(nowrap=True)


def output(promise: tuple[str, ...]) -> str:
    if not promise:
        return ""
    kind = next((name for name, is_it in KINDS.items() if any(map(is_it, promise))), "printed")
    return f'<samp class="{kind}">{escape(chr(10).join(promise))}</samp>'


def as_text(snippet: Snippet) -> str:
    """A snippet for a search index: its code and what it prints, without colours."""
    lines = [line for source, promise in blocks(snippet) for line in (source, *promise)]
    return escape("\n".join(lines).strip(), quote=False)


def searchable(html: str) -> str:
    """A page for a search index: without drawings and formulas, and with marks of its cells.

    >>> searchable("a <!--cell page/idea.py--> <svg>2</svg>")
    'a <pre>⟦page/idea.py⟧</pre> '
    """
    html = re.sub(r"<(svg|math)\b.*?</\1>", "", html, flags=re.DOTALL)
    return CELL_MARK.sub(f"<pre>{SEARCHED}</pre>".format(name=r"\1"), html)
