"""What code on a page is: fenced blocks, and spans within a paragraph.

`FENCE`, `BLOCK` and `SPAN` are sources of regular expressions, for others to compose. They want
`re.MULTILINE`, and mean the same with `re.VERBOSE` and without.
"""

import re
from collections.abc import Iterator

FENCE = (
    r"^(?P<indent>[\ >]*)(?P<fence>`{3,}(?![^`\n]*`)|~{3,})"
    r"(?P<info>\ *(?:\{\ *\.)?(?P<language>[\w+\#-]*).*)$"
)
"""A line that begins a block, or ends one."""

BLOCK = rf"{FENCE}(?P<body>(?:\n.*)*?)(?:\n(?P<close>(?P=indent)(?P=fence)\ *)$|\Z)"
"""Fenced code; what nobody ends goes on to the end of the page."""

SPAN = r"(?P<ticks>(?<!`)`+(?!`))(?P<code>(?:.|\n(?!\s*\n))+?)(?<!`)(?P=ticks)(?!`)"
"""Code between ticks, in one paragraph."""

BLOCKS, SPANS = re.compile(BLOCK, re.MULTILINE), re.compile(SPAN)


def outside(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page; those of a fenced block are empty.

    >>> list(outside("a `x` b\\n```text\\n```\\nc"))
    [(1, 'a `x` b'), (2, ''), (3, ''), (4, 'c')]
    """
    return enumerate(BLOCKS.sub(line_breaks, text).split("\n"), 1)


def prose(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page without its code.

    >>> list(prose("a `x` b\\n```text\\n```\\nc"))
    [(1, 'a  b'), (2, ''), (3, ''), (4, 'c')]
    """
    return enumerate(SPANS.sub(line_breaks, BLOCKS.sub(line_breaks, text)).split("\n"), 1)


def line_breaks(found: re.Match[str]) -> str:
    """What to put in the place of something, so that all lines keep their numbers."""
    return "\n" * found.group().count("\n")
