"""The words of the interface: all in words.toml, the same ones in both languages."""

import re
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from checked_snippets import words as engine_words
from tensor_notes import words
from tensor_notes.features.errata import KINDS
from tests.conftest import PROJECT

THEME = PROJECT / "docs/theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
ASSETS = [*THEME.rglob("*.css"), *THEME.rglob("*.js")]

COMMENT = {
    ".html": re.compile(r"\{#.*?#\}", re.DOTALL),
    ".css": re.compile(r"/\*.*?\*/", re.DOTALL),
    ".js": re.compile(r"(?m)(?<!:)//.*$|/\*.*?\*/"),
}
SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)
JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
SAID = re.compile(r'<[^>]*?(?:aria-label|title|placeholder|alt)="([^"]*)"|>([^<>]*)<')
HAN = re.compile(r"[\u4e00-\u9fff]+")
CONTENT = re.compile(r"""content:\s*["'][^"']*\w""")
ASKED = re.compile(r"\bwords((?:\.(?!format\b|items\b)\w+)+)")
NAMES = {"Colab", "Markdown"}
"""What is called so in any language."""


def shape(said: Any) -> Any:
    """The names of words, and what each has a place for; of a list without places its length.

    A list with places has the forms of what is counted; languages differ in how many they have.
    """
    if isinstance(said, dict):
        return {name: shape(each) for name, each in said.items()}
    if isinstance(said, list):
        return shape(said[-1]) or len(said)
    return sorted({field for _, field, *_ in Formatter().parse(said) if field is not None})


def code(file: Path) -> str:
    """A file of the theme without its comments."""
    return COMMENT[file.suffix].sub("", file.read_text(encoding="utf-8"))


def asked() -> Iterator[str]:
    """The words that the templates ask for."""
    for file in TEMPLATES:
        yield from ASKED.findall(code(file))


def test_both_languages_say_the_same_things() -> None:
    assert shape(words.of("zh")) == shape(words.of("en"))


def test_the_engine_says_the_same_things_in_both_languages() -> None:
    assert shape(vars(engine_words.of("zh"))) == shape(vars(engine_words.of("en")))


@pytest.mark.parametrize("language", words.every())
def test_every_word_that_a_template_asks_for_is_there(language: str) -> None:
    paths = {*asked()}
    assert {".both", ".errata.kinds", ".missing.text"} <= paths
    for path in paths:
        assert reduce(lambda said, name: said[name], path.split(".")[1:], words.of(language)), path


def test_the_kinds_of_errata_have_words() -> None:
    assert tuple(words.of("en")["errata"]["kinds"]) == KINDS


def test_a_template_holds_no_word() -> None:
    for file in TEMPLATES:
        html = code(file)
        assert not HAN.findall(html), file
        marked = JINJA.sub("", SCRIPT.sub("", html))
        said = {part.strip() for both in SAID.findall(marked) for part in both}
        assert not {each for each in said - NAMES if re.search(r"[A-Za-z]", each)}, file


@pytest.mark.parametrize("file", ASSETS, ids=lambda file: file.name)
def test_a_stylesheet_or_a_script_holds_no_word(file: Path) -> None:
    assert not HAN.findall(code(file))
    assert not CONTENT.findall(code(file))
