"""Messages by their first word, for who has one before his eyes: a finder without a script."""

import html
import re
from collections.abc import Iterable
from itertools import groupby

PLACE = re.compile(r"[^A-Za-z]*")
"""What stands before the first letter: quotes, dots, and the `…` for what differs."""


def by_letter(messages: Iterable[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """Titles with their addresses, by the first letter of the first word, in alphabetical order.

    >>> by_letter([("'Net' object", "b"), ("[enforce fail", "c"), ("… is not a Module", "a")])
    {'E': [('[enforce fail', 'c')], 'I': [('… is not a Module', 'a')], 'N': [("'Net' object", 'b')]}
    """
    ordered = sorted(messages, key=lambda each: words(each[0]))
    return {
        letter: list(same)
        for letter, same in groupby(ordered, lambda each: words(each[0])[:1].upper())
    }


def words(title: str) -> str:
    """A title, in Markdown or HTML, from its first letter on."""
    return PLACE.sub("", html.unescape(title), count=1).lower()
