"""Chinese as these pages write it: 你, full-width punctuation, a space beside Latin letters."""

import functools
import io
import re
import tokenize
from collections.abc import Iterable, Iterator

from checked_snippets.pages.page import Page, sentences
from checked_snippets.problem import Problem
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import MARK

LETTER = "[\u3400-\u9fff]"
NO_PROSE = re.compile(
    r"\]\([^)]*\)|\{ *[#.:][^}]*\}|<!--.*?-->|<[^>]*>|「[^」]*」|“[^”]*”|\([^()]*\)"
)
"""Addresses, attributes, tags; what others have written; shapes, which are code."""

RULES = {
    "您": ("speaks to somebody in another way than all other pages", "write 你"),
    rf"{LETTER}[,;:?!]": ("half-width punctuation in Chinese", "write ，；：？！"),
    rf"{LETTER}\.(?=\s|$)": ("half-width punctuation in Chinese", "write 。"),
    rf"{LETTER}[A-Za-z]|[A-Za-z]{LETTER}": (
        "Chinese and Latin letters without a space between them",
        "write a space there",
    ),
}


@functools.cache
def check(page: Page) -> tuple[Problem, ...]:
    """What a Chinese page writes otherwise than all others, in its own prose."""
    return tuple(slips(page))


def slips(page: Page) -> Iterator[Problem]:
    for number, line in sentences(page.text):
        said = NO_PROSE.sub("·", line)
        for rule, (what, repair) in RULES.items():
            if found := re.search(rule, said):
                here = said[max(0, found.start() - 10) : found.end() + 10].strip()
                yield Problem(page.path, number, what, (here,), repair)


def comments(snippets: Iterable[Snippet]) -> Iterator[Problem]:
    """Comments in Chinese: pages in both languages show the code."""
    for snippet in snippets:
        for line, comment in comments_of(snippet.source) if has_chinese(snippet.source) else ():
            if has_chinese(comment) and not comment.startswith(MARK):
                repair = "let the page say it; a comment has a shape, and nothing else"
                yield Problem(snippet.path, line, "a comment in Chinese", (comment,), repair)


def comments_of(source: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def has_chinese(text: str) -> bool:
    return bool(re.search(LETTER, text))
