"""The words of figures: English in the code, and on Chinese pages what one catalogue says."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape, unescape
from pathlib import Path

from tensor_notes import toml_file
from tensor_notes.outcome import Outcome
from tensor_notes.problem import Problem
from tensor_notes.snippet import Snippet

CATALOGUE = "snippets/labels.toml"

TEXT = re.compile(r"(<text(?![^>]*class=\"code\")[^>]*>)([^<]+)(</text>)")
WORD = re.compile(r"[A-Za-z]{2}")
CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")


def read(project: Path) -> dict[str, str]:
    """The catalogue: English → Chinese.

    Raises:
        NotTrueError: it is not TOML.
    """
    return toml_file.read(project, CATALOGUE)


def words(svg: str) -> set[str]:
    """The texts of a figure that are words: neither numbers, shapes, symbols nor formulas.

    >>> sorted(words("<svg><text>loss</text><text>(3, 4)</text><text>x</text></svg>"))
    ['loss']
    """
    texts = {unescape(text) for _, text, _ in TEXT.findall(svg)}
    return {text for text in texts if WORD.search(text) or CHINESE.search(text)}


def translated(svg: str, catalogue: Mapping[str, str]) -> str:
    """A figure with the words of the catalogue.

    >>> translated("<svg><text>loss</text><text>w</text></svg>", {"loss": "损失"})
    '<svg><text>损失</text><text>w</text></svg>'
    """

    def chinese(found: re.Match[str]) -> str:
        text = unescape(found[2])
        return found[1] + escape(catalogue.get(text, text), quote=False) + found[3]

    return TEXT.sub(chinese, svg)


def check(
    snippets: Iterable[Snippet], outcomes: Mapping[str, Outcome], catalogue: Mapping[str, str]
) -> Iterator[Problem]:
    """Words that the catalogue does not have, and figures that do not speak English."""
    for snippet in snippets:
        for word in {word for drawn in outcomes[snippet.name].figures for word in words(drawn.svg)}:
            what = ""
            if CHINESE.search(word):
                what, repair = "a figure speaks Chinese", f"write English; Chinese: {CATALOGUE}"
            elif word not in catalogue:
                what, repair = "a figure says a word without Chinese", f"add it to {CATALOGUE}"
            if what:
                yield Problem(snippet.path, line_of(word, snippet.source), what, (word,), repair)


def unused(
    project: Path, outcomes: Mapping[str, Outcome], catalogue: Mapping[str, str]
) -> Iterator[Problem]:
    """Entries of the catalogue that no figure says."""
    said = {word for o in outcomes.values() for each in o.figures for word in words(each.svg)}
    source = (project / CATALOGUE).read_text(encoding="utf-8") if catalogue else ""
    for word in sorted(catalogue.keys() - said):
        line = line_of(f'"{word}"', source)
        yield Problem(CATALOGUE, line, "no figure says this", (word,), "delete the entry")


def line_of(word: str, source: str) -> int:
    """The first line that has a word; the last one if it is put together by the code."""
    lines = source.rstrip("\n").split("\n")
    return next((n for n, line in enumerate(lines, 1) if word in line), len(lines))
