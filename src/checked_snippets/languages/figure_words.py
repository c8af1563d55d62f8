"""The words of figures: English in the code, and on Chinese pages what one catalogue says."""

import ast
import math
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import partial
from html import escape, unescape

from checked_snippets import files
from checked_snippets.checking.book import Book
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet, with_variants

TEXT = re.compile(r"(<text(?![^>]*class=\"code\")[^>]*>)([^<]+)(</text>)")
WORD = re.compile(r"[A-Za-z]{2}")
CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
WIDTH = re.compile(r'viewBox="\S+ \S+ (\S+)')
SIZE = re.compile(r'style="(?=[^"]*font-size: ([\d.]+)px)')

PHONE, LEAST = 350, 11
"""Pixels: how wide a figure is on a phone of 390, beside a scrollbar; what many strokes need."""


def catalogue(settings: Settings) -> str:
    """The path of the catalogue."""
    return settings.path_of("labels.toml")


def read(settings: Settings) -> dict[str, str]:
    """The catalogue: English → Chinese.

    Raises:
        NotTrueError: it is not TOML, or says no words of something.
    """
    said = files.read_toml(settings.project, catalogue(settings))
    silent = [word for word, chinese in said.items() if not (isinstance(chinese, str) and chinese)]
    repair = 'write: "English" = "中文"'
    problems = [at_entry(settings, each, "says no word of this", repair) for each in silent]
    if problems:
        raise NotTrueError(problems)
    return dict(said)


def sound(settings: Settings) -> dict[str, str]:
    """The catalogue; nothing, if it is broken, which the check tells."""
    try:
        return read(settings)
    except NotTrueError:
        return {}


def translator(settings: Settings, language: str) -> Callable[[str], str]:
    """What gives a figure the words of a language; the code speaks English."""
    known = sound(settings) if language in settings.languages and language != "en" else {}
    return partial(translated, words=known) if known else str


def words(svg: str) -> set[str]:
    """The texts of a figure that are words: neither numbers, shapes, symbols nor formulas.

    >>> sorted(words("<svg><text>loss</text><text>(3, 4)</text><text>x</text></svg>"))
    ['loss']
    """
    texts = {unescape(text) for _, text, _ in TEXT.findall(svg)}
    return {text for text in texts if WORD.search(text) or CHINESE.search(text)}


def translated(svg: str, words: Mapping[str, str]) -> str:
    """A figure with the words of the catalogue.

    >>> translated("<svg><text>loss</text><text>w</text></svg>", {"loss": "损失"})
    '<svg><text>损失</text><text>w</text></svg>'
    """
    width = WIDTH.search(svg)
    least = LEAST * max(1, float(width[1]) / PHONE) if width else 0

    def chinese(found: re.Match[str]) -> str:
        text = words.get(unescape(found[2]), unescape(found[2]))
        tag = legible(found[1], least) if CHINESE.search(text) else found[1]
        return tag + escape(text, quote=False) + found[3]

    return TEXT.sub(chinese, svg)


def legible(tag: str, least: float) -> str:
    """The tag of a text, with the size that it needs on a phone, where the whole figure shrinks.

    >>> legible('<text style="font-size: 11px" x="4">', 13.25)
    '<text style="--on-a-phone: 13.3px; font-size: 11px" x="4">'
    """
    size = SIZE.search(tag)
    if not size or float(size[1]) >= least:
        return tag
    return SIZE.sub(f'style="--on-a-phone: {math.ceil(10 * least) / 10}px; ', tag)


def check(book: Book, known: Mapping[str, str]) -> Iterator[Problem]:
    """Words that the catalogue does not have, figures that do not speak English, idle entries."""
    every = set[str]()
    for snippet in book.snippets.values():
        said = said_by(snippet, book)
        every |= said
        yield from unknown(snippet, sorted(said - known.keys()), catalogue(book.settings))
    if not book.problems and book.names == book.snippets.keys():
        for word in known.keys() - every:
            yield at_entry(book.settings, word, "no figure says this", "delete the entry")


def unknown(snippet: Snippet, said: Iterable[str], file: str) -> Iterator[Problem]:
    """Words that a catalogue does not have, those of a line together."""
    lines = dict[tuple[int, bool], list[str]]()
    for word in said:
        place = line_of_string(word, snippet.source), bool(CHINESE.search(word))
        lines.setdefault(place, []).append(word)
    for (line, is_chinese), found in lines.items():
        what, repair = "a figure says a word without Chinese", f"add it to {file}"
        if is_chinese:
            what, repair = "a figure speaks Chinese", f"write English; Chinese: {file}"
        yield Problem(snippet.path, line, what, tuple(found), repair)


def said_by(snippet: Snippet, book: Book) -> set[str]:
    """The words of all figures of a snippet, whatever the reader moves its slider to."""
    outcomes = [book.outcomes[each.name] for each in with_variants([snippet])]
    return {word for each in outcomes for figure in each.figures for word in words(figure.svg)}


def at_entry(settings: Settings, word: str, what: str, repair: str) -> Problem:
    """What is wrong with an entry of the catalogue."""
    return Problem(catalogue(settings), line_of_entry(settings, word), what, (word,), repair)


def line_of_entry(settings: Settings, word: str) -> int:
    lines = files.source(settings.project, catalogue(settings)).split("\n")
    return next((number for number, line in enumerate(lines, 1) if word in entries(line)), 1)


def entries(line: str) -> Set[str]:
    """The names of what a line of TOML says, if it says something by itself.

    >>> entries('"a line" = "一条线"  # long')
    dict_keys(['a line'])
    """
    try:
        return tomllib.loads(line).keys()
    except ValueError:
        return set()


def line_of_string(text: str, source: str) -> int:
    """The line of the string in some code that says a text, or a part of it; else the last one.

    >>> line_of_string("place", 'for place in f("a"):\\n    plot(f"{place}", x="place")\\n')
    2
    """
    found = [
        (likeness, node.lineno)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant | ast.JoinedStr) and (likeness := goes_with(node, text))
    ]
    return min(found)[1] if found else source.rstrip("\n").count("\n") + 1


def goes_with(node: ast.Constant | ast.JoinedStr, text: str) -> int:
    """How a string of some code goes with a text: 1 is best, 3 is worst, 0 is not at all."""
    if isinstance(node, ast.JoinedStr):
        fixed = [str(part.value) for part in node.values if isinstance(part, ast.Constant)]
        return 2 if any(map(WORD.search, fixed)) and all(part in text for part in fixed) else 0
    if isinstance(node.value, str):
        return 1 if node.value == text else 3 if text in node.value else 0
    return 0
