"""The words of this site's interface, in the language of a page: see words.toml."""

import functools
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from checked_snippets.words import properties

FILE = Path(__file__).with_suffix(".toml")


@functools.cache
def every() -> dict[str, dict[str, Any]]:
    """Language → name → words."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def of(language: str) -> dict[str, Any]:
    """The words for pages in a language; the English ones, if it has none.

    >>> of("zh")["search"], of("fr")["search"]
    ('搜索', 'Search')
    """
    return every().get(language, every()["en"])


def counted(number: int, forms: Sequence[str], **names: str) -> str:
    """So many things: the first form is for one, the last for any other number.

    >>> [counted(number, ["{} snippet", "{} snippets"]) for number in (0, 1, 2)]
    ['0 snippets', '1 snippet', '2 snippets']
    >>> counted(1, ["{} {unit}"], unit="页")
    '1 页'
    """
    return forms[0 if number == 1 else -1].format(number, **names)


def kinds() -> str:
    """The kinds of errata for the stylesheet, and what a link elsewhere leads to, by language."""
    errata = {each: words["errata"]["kinds"] for each, words in every().items()}
    elsewhere = {each: {"elsewhere": words["elsewhere"]} for each, words in every().items()}
    return properties("kind", errata) + properties("link", elsewhere)
