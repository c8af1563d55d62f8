"""Fenced code on a page, and the lines outside of it."""

import re
from collections.abc import Iterator

FENCE = re.compile(r"(?P<indent>[ >]*)(?P<ticks>`{3,}|~{3,}) *(?:\{ *\.)?(?P<language>[\w+#-]*)")
INLINE_CODE = re.compile(r"`[^`]*`")


def outside(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page that are in no fence.

    >>> list(outside("a `x` b\\n```text\\nx\\n```\\nc"))
    [(1, 'a `x` b'), (5, 'c')]
    """
    lines = iter(enumerate(text.split("\n"), 1))
    for number, line in lines:
        if fence := FENCE.match(line):
            list(until(lines, fence["ticks"]))
        else:
            yield number, line


def until(lines: Iterator[tuple[int, str]], ticks: str) -> Iterator[tuple[int, str]]:
    """The lines of a fence up to the one that closes it."""
    for number, line in lines:
        if line.strip(" >").startswith(ticks):
            return
        yield number, line


def prose(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page without its code.

    >>> list(prose("a `x` b\\n```text\\nx\\n```\\nc"))
    [(1, 'a  b'), (5, 'c')]
    """
    return ((number, INLINE_CODE.sub("", line)) for number, line in outside(text))
