"""How a snippet looks on a page: code, and below each statement what it prints."""

import functools
import re
from collections.abc import Iterator
from html import escape
from importlib.metadata import version
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from checked_snippets import files
from checked_snippets.checking.book import Book
from checked_snippets.checking.shown import shown
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.words import Words

FILES = "snippets:"
"""Stands for the folder of all snippets, until it is known from where a page leads there."""

FILE = re.compile(f'(<a class="save" href="){FILES}([^>]*></a>)')
"""The link to a snippet as a file, until then."""

FOLDER = files.CACHE / "cells"

CELL = "<!--cell {name}-->"
"""What stands for a snippet on a page until that is finished."""
CELL_MARK = re.compile(CELL.format(name="([^<>]*)"))

Given = tuple[tuple[Output, ...], ...]


def cell(book: Book, snippet: Snippet, words: Words) -> str:
    """A snippet's code, with what each statement printed below it."""
    given = book.outcomes[snippet.name].outputs
    content = code_and_outputs(snippet, given, book.settings.project)
    return framed(snippet, words, f'<pre tabindex="0"><code>{content}</code></pre>')


def framed(snippet: Snippet, words: Words, content: str, kind: str = "") -> str:
    """What shows a snippet, in a frame with what takes it along.

    Material's script listens to the data-clipboard-text of the button that copies the code.
    """
    copied = escape(snippet.runnable).replace("\n", "&#10;")
    return (
        f'<div class="{f"highlight cell {kind}".rstrip()}" data-snippet="{snippet.name}">'
        f'<button class="copy" type="button" aria-label="{words.copy}" title="{words.copy}" '
        f'data-clipboard-text="{copied}"></button>{file(snippet, words)}{content}</div>'
    )


def file(snippet: Snippet, words: Words) -> str:
    """A link to the snippet as a file, if a reader can run that."""
    if snippet.has_helpers:
        return ""
    return f'<a class="save" href="{FILES}{snippet.name}" download title="{words.save}"></a>'


@functools.cache
def code_and_outputs(snippet: Snippet, given: Given, project: Path) -> str:
    """The same in all languages, and in the next build, so it is highlighted once."""
    file = project / FOLDER / f"{snippet.name}.html"
    key = f"{snippet.source}\0{given}\0{tools()}"
    return files.remembered(file, key, lambda: highlighted(snippet, given))


def highlighted(snippet: Snippet, given: Given) -> str:
    return "".join(
        code(source) + "".join(map(output, outputs)) for source, outputs in blocks(snippet, given)
    )


@functools.cache
def tools() -> str:
    """All that the HTML of a cell depends on beside the snippet and what it gave."""
    engine = Path(__file__).parents[1]
    own = files.digest_of_files(engine / folder for folder in ("snippets", "checking", "html"))
    return f"{version('pygments')}\0{own}"


def blocks(snippet: Snippet, given: Given) -> Iterator[tuple[str, tuple[Output, ...]]]:
    """Pieces of code, each with what it gave."""
    lines, begin = snippet.source.split("\n"), 0
    for index, step in enumerate(snippet.steps):
        outputs = shown(step, given[index]) if index < len(given) else ()
        if outputs or step.promise:
            yield "\n".join(lines[begin : step.last]).strip("\n").rstrip(), outputs
            begin = step.last + len(step.promise)
    yield "\n".join(lines[begin:]).strip("\n").rstrip(), ()


def code(source: str) -> str:
    if not source:
        return ""
    html = highlight(source, *lexer_and_formatter())
    return f'<span class="cell-code">{html.rstrip()}</span>'


@functools.cache
def lexer_and_formatter() -> tuple[PythonLexer, HtmlFormatter[str]]:
    """Made once, and when they are needed: that takes 50 ms, and snippets can run meanwhile."""
    return PythonLexer(), HtmlFormatter(nowrap=True)


def output(given: Output) -> str:
    return f'<samp class="{given.kind}">{escape(chr(10).join(given.lines))}</samp>'


def as_text(snippet: Snippet, outcome: Outcome) -> str:
    """A snippet for a search index: its code and what it printed, without colours."""
    lines = list[str]()
    for source, outputs in blocks(snippet, outcome.outputs):
        lines += [source, *(line for each in outputs for line in each.lines)]
    return escape("\n".join(lines).strip(), quote=False)
