"""How a snippet looks on a page: code, and below each statement what it prints."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape, unescape
from importlib.metadata import version
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from checked_snippets import files
from checked_snippets.checking.book import Book
from checked_snippets.checking.shown import shown
from checked_snippets.running.outcome import Name, Outcome, Output
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

NAME = '<a href="name:{path}">{text}</a>'
"""A name in code until it is known from where, and whether, a page leads to what teaches it."""
NAME_MARK = re.compile(NAME.format(path='([^"]*)', text="([^<]*)"))

TAG = re.compile("(<[^>]*>)")

Mark = Callable[[int, str], str]
"""What is done to the HTML of a line, by the number of the line."""

Names = Mapping[int, Mapping[int, str]]
"""Number of a line → column → the dotted path of the name that stands there."""


def cell(book: Book, snippet: Snippet, words: Words) -> str:
    """A snippet's code, with what each statement printed below it."""
    content = code_and_outputs(snippet, book.outcomes[snippet.name], book.settings.project)
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
def code_and_outputs(snippet: Snippet, outcome: Outcome, project: Path) -> str:
    """The same in all languages, and in the next build, so it is highlighted once."""
    file = project / FOLDER / f"{snippet.name}.html"
    key = f"{snippet.source}\0{outcome.outputs}\0{outcome.hints}\0{outcome.names}\0{tools()}"
    return files.remembered(file, key, lambda: highlighted(snippet, outcome))


def highlighted(snippet: Snippet, outcome: Outcome) -> str:
    """Code and outputs."""
    mark = marks(snippet, outcome)
    return "".join(
        code(source, first, mark) + "".join(map(output, outputs))
        for first, source, outputs in blocks(snippet, outcome.outputs)
    )


def marks(snippet: Snippet, outcome: Outcome) -> Mark:
    """What gives the lines of a snippet what was noted of it.

    At the end of a statement's last line stands what it has made of its tensors; a name is marked
    where it comes first.
    """
    given = zip(snippet.steps, outcome.hints, strict=False)
    hints = {step.last: said for step, said in given}
    names = first_places(outcome.names)

    def mark(number: int, line: str) -> str:
        return with_names(line, names.get(number, {})) + hint(hints.get(number, ()))

    return mark


def first_places(names: Iterable[Name]) -> Names:
    """Where each name of a snippet comes first, line by line."""
    found, known = dict[int, dict[int, str]](), set[str]()
    for line, column, path in names:
        if path not in known:
            found.setdefault(line, {})[column] = path
        known.add(path)
    return found


@functools.cache
def tools() -> str:
    """All that the HTML of a cell depends on beside the snippet and what it gave."""
    engine = Path(__file__).parents[1]
    own = files.digest_of_files(engine / folder for folder in ("snippets", "checking", "html"))
    return f"{version('pygments')}\0{own}"


def blocks(
    snippet: Snippet, given: Sequence[tuple[Output, ...]]
) -> Iterator[tuple[int, str, tuple[Output, ...]]]:
    """Pieces of code, each with the number of its first line and with what it gave."""
    lines, begin = snippet.source.split("\n"), 0
    for index, step in enumerate(snippet.steps):
        outputs = shown(step, given[index]) if index < len(given) else ()
        if outputs or step.promise:
            yield *piece(lines, begin, step.last), outputs
            begin = step.last + len(step.promise)
    yield *piece(lines, begin, len(lines)), ()


def piece(lines: Sequence[str], begin: int, end: int) -> tuple[int, str]:
    """The number of the first of some lines that is not empty, and from there on their text."""
    text = "\n".join(lines[begin:end])
    shown = text.lstrip("\n")
    return begin + 1 + len(text) - len(shown), shown.rstrip()


def code(source: str, first: int, mark: Mark) -> str:
    """Code from a line on, highlighted and marked line by line."""
    if not source:
        return ""
    lines = highlight(source, *lexer_and_formatter()).rstrip().split("\n")
    shown = "\n".join(mark(first + n, line) for n, line in enumerate(lines))
    return f'<span class="cell-code">{shown}</span>'


def with_names(line: str, names: Mapping[int, str]) -> str:
    """A line of highlighted code in which some names are marked, each by its column.

    >>> with_names("<i>a</i>.<b>sum</b>()", {2: "torch.sum"})
    '<i>a</i>.<b><a href="name:torch.sum">sum</a></b>()'
    """
    shown, column = list[str](), 0
    for piece in TAG.split(line) if names else [line]:
        is_name = column in names and piece and not piece.startswith("<")
        shown.append(NAME.format(path=names[column], text=piece) if is_name else piece)
        column += 0 if piece.startswith("<") else len(unescape(piece))
    return "".join(shown)


def hint(said: Sequence[str]) -> str:
    """What a reader sees who asks for hints: no text, so that nobody selects or copies it."""
    return f'<span class="hint" data-hint="{escape(" · ".join(said))}"></span>' if said else ""


@functools.cache
def lexer_and_formatter() -> tuple[PythonLexer, HtmlFormatter[str]]:
    """Made once, and when they are needed: that takes 50 ms, and snippets can run meanwhile."""
    return PythonLexer(), HtmlFormatter(nowrap=True)


def output(given: Output) -> str:
    return f'<samp class="{given.kind}">{escape(chr(10).join(given.lines))}</samp>'


def as_text(snippet: Snippet, outcome: Outcome) -> str:
    """A snippet for a search index: its code and what it printed, without colours."""
    lines = list[str]()
    for _, source, outputs in blocks(snippet, outcome.outputs):
        lines += [source, *(line for each in outputs for line in each.lines)]
    return escape("\n".join(lines).strip(), quote=False)
