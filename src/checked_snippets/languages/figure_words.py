"""The words of figures: English in the code, and on Chinese pages what one catalogue says."""

import re
from collections.abc import Callable, Iterator, Mapping, Set
from functools import partial
from html import escape, unescape

from checked_snippets.checking.book import Book
from checked_snippets.files import read_toml
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import with_variants

TEXT = re.compile(r"(<text(?![^>]*class=\"code\")[^>]*>)([^<]+)(</text>)")
WORD = re.compile(r"[A-Za-z]{2}")
CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")


def catalogue(settings: Settings) -> str:
    """The path of the catalogue."""
    return settings.path_of("labels.toml")


def read(settings: Settings) -> dict[str, str]:
    """The catalogue: English → Chinese.

    Raises:
        NotTrueError: it is not TOML.
    """
    return read_toml(settings.project, catalogue(settings))


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

    def chinese(found: re.Match[str]) -> str:
        text = unescape(found[2])
        return found[1] + escape(words.get(text, text), quote=False) + found[3]

    return TEXT.sub(chinese, svg)


def check(book: Book, known: Mapping[str, str]) -> Iterator[Problem]:
    """Words that the catalogue does not have, figures that do not speak English, idle entries."""
    file = catalogue(book.settings)
    said = dict[str, set[str]]()
    for snippet in with_variants(book.snippets.values()):
        drawn = book.outcomes[snippet.name].figures
        said[snippet.name] = {word for each in drawn for word in words(each.svg)}
        for word in said[snippet.name]:
            what = ""
            if CHINESE.search(word):
                what, repair = "a figure speaks Chinese", f"write English; Chinese: {file}"
            elif word not in known:
                what, repair = "a figure says a word without Chinese", f"add it to {file}"
            if what:
                yield Problem(snippet.path, line_of(word, snippet.source), what, (word,), repair)
    if not book.problems and book.names == book.snippets.keys():
        yield from unused(book.settings, set().union(*said.values()), known)


def unused(settings: Settings, said: Set[str], known: Mapping[str, str]) -> Iterator[Problem]:
    """Entries of the catalogue that no figure says."""
    file = catalogue(settings)
    source = (settings.project / file).read_text(encoding="utf-8") if known else ""
    for word in sorted(known.keys() - said):
        line = line_of(f'"{word}"', source)
        yield Problem(file, line, "no figure says this", (word,), "delete the entry")


def line_of(word: str, source: str) -> int:
    """The first line that has a word; the last one if it is put together by the code."""
    lines = source.rstrip("\n").split("\n")
    return next((n for n, line in enumerate(lines, 1) if word in line), len(lines))
