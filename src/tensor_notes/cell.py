"""How a snippet looks on a page: code, and below each statement what it prints."""

import functools
import re
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from tensor_notes.languages import Language
from tensor_notes.script import OURS
from tensor_notes.snippet import Snippet, is_exception, is_warning

FILES = "snippets:"
"""Stands for the folder of all snippets, until it is known from where a page leads there."""

LEXER, PLAIN = PythonLexer(), HtmlFormatter(nowrap=True)

KINDS = {"raised": is_exception, "warned": is_warning}
"""What an output is, if one of its lines is such a message; else it is just printed."""


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
    """The same in all languages, so it is highlighted once."""
    lines, pieces, shown = snippet.source.split("\n"), list[str](), 0
    for step in snippet.steps:
        if step.promise:
            pieces += [code(lines[shown : step.last]), output(step.promise)]
            shown = step.last + len(step.promise)
    return "".join([*pieces, code(lines[shown:])])


def code(lines: list[str]) -> str:
    source = "\n".join(lines).strip("\n")
    if not source:
        return ""
    return f'<span class="cell-code">{highlight(source, LEXER, PLAIN).rstrip()}</span>'


def output(promise: tuple[str, ...]) -> str:
    kind = next((name for name, is_it in KINDS.items() if any(map(is_it, promise))), "printed")
    return f'<samp class="{kind}">{escape(chr(10).join(promise))}</samp>'


def searchable(html: str) -> str:
    """A page for a search index: cells as lines of text, without drawings and formulas.

    >>> searchable('<div class="highlight cell"><b>x</b><samp>1</samp></div><svg>2</svg>')
    '<pre>x\\n1</pre>'
    """

    def text(found: re.Match[str]) -> str:
        lines = found.group(1).replace("<samp", "\n<samp").replace("</samp>", "</samp>\n")
        return f"<pre>{re.sub('<[^>]*>', '', lines).strip()}</pre>"

    html = re.sub(r"<(svg|math)\b.*?</\1>", "", html, flags=re.DOTALL)
    return re.sub(r'<div class="highlight cell"[^>]*>(.*?)</div>', text, html, flags=re.DOTALL)
