"""A page's Markdown in pieces, and each piece of prose as Jupyter renders it.

Jupyter knows neither front matter, anchors of headings, admonitions nor our inclusions, and it
closes bold text only where CommonMark does.
"""

import functools
import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from checked_snippets.pages import fences, page
from checked_snippets.pages.guess import GUESS, guesses
from checked_snippets.pages.page import FIGURE, FORMULA, MONEY, Page, as_markdown, parts
from checked_snippets.problem import Problem

BLOCK = re.compile(
    rf"""
    {fences.BLOCK}
    | ^(?P<edge>[ ]*)(?P<mark>\?\?\?\+?|!!!)[ ]?(?P<kind>[\w-]+)(?:[ ]+[\w-]+)*
      (?:[ ]+"(?P<title>.*?)")?[ ]*\n
      (?P<inner>(?:(?:(?P=edge)[ ]{{4}}.*|[ ]*)(?:\n|\Z))+)
    | ^(?P<place>[ >]*){FIGURE.pattern}[ ]*$
    | ^(?P<heading>\#{{1,6}}[ ].*)$
    | {GUESS}
    """,
    re.VERBOSE | re.MULTILINE,
)

SPAN = re.compile(
    rf"""
    (?P<as_it_is>
      {fences.BLOCK}
      | {fences.SPAN}
      | {FORMULA}
      | \\. )
    | {MONEY}
    | (?P<comment> <!--[\s\S]*?-->\n? )
    | ^(?P<heading>\#{{1,6}}[ ].*?)[ ]*\{{[ ]*\#(?P<anchor>[\w-]+)[^}}]*\}}[ ]*$
    | (?<!!)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+)\)
    | \*\*(?P<strong>[^*\n]+)\*\*
    """,
    re.VERBOSE | re.MULTILINE,
)

ANSWER = re.compile(r'--8<-- "[^"]*/(?:solution|right|wrong)[^"/]*"')
"""How a solution of an exercise, or another answer, is shown."""

CELLS = {"snippet", "figure"}
"""The kinds of parts that a notebook has a cell for."""

Link = Callable[[str, str], str]
"""Gives the Markdown of a link for its text and its target."""


@dataclass(frozen=True)
class Piece:
    """A part of a page; `value` is Markdown, or the name of a snippet or a figure.

    `kind` is "prose", "snippet", "figure" or "guess"; `solution` says that it stands in a details
    block that shows a solution or a wrong answer, or code that gives one away; `answer`, that a
    reader is to guess first what it says or prints.
    """

    kind: str
    value: str
    solution: bool = False
    answer: bool = False


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a page in order; prose begins anew at each heading."""
    found, answer = [*joined(text)], False
    for piece, following in zip(found, [*found[1:], Piece("prose", "")], strict=True):
        answer = answer and not (piece.kind == "prose" and piece.value.startswith("#"))
        is_asked = piece.kind == "snippet" and following.kind == "guess"
        yield replace(piece, answer=answer or is_asked)
        answer = answer or piece.kind == "guess"


def joined(text: str) -> Iterator[Piece]:
    """The pieces of a page, with prose that goes on in one piece."""
    waiting = Piece("prose", "")
    for piece in raw_pieces(as_markdown(text)):
        goes_on = piece.kind == "prose" and piece.solution == waiting.solution
        if goes_on and not piece.value.startswith("#"):
            waiting = replace(waiting, value=waiting.value + piece.value)
            continue
        if waiting.value.strip():
            yield replace(waiting, value=waiting.value.strip("\n"))
        waiting = piece if piece.kind == "prose" else Piece("prose", "", piece.solution)
        if piece.kind != "prose":
            yield piece
    if waiting.value.strip():
        yield replace(waiting, value=waiting.value.strip("\n"))


def raw_pieces(text: str) -> Iterator[Piece]:
    """The pieces in order, prose in as many as it happens to come."""
    end, depth = 0, 0
    for found in BLOCK.finditer(text):
        before, inside = Piece("prose", text[end : found.start()]), [*block(found)]
        is_prose = [piece.kind for piece in inside] == ["prose"]
        for piece in [before, *inside] if is_prose else [before]:
            value, depth = dedented(piece.value, depth)
            yield replace(piece, value=value)
        if not is_prose:
            yield from inside
            depth = len(found["indent"] or found["place"] or found["edge"] or "")
        end = found.end()
    yield Piece("prose", dedented(text[end:], depth)[0])


def dedented(text: str, depth: int) -> tuple[str, int]:
    """Prose behind a cell that stood so far from the left: what stands there too goes to the edge.

    And how far from the left it still goes on behind that.

    >>> dedented("\\n    After.\\n2. Then\\n\\n    that\\n", 4), dedented("    After.", 4)
    (('\\nAfter.\\n2. Then\\n\\n    that\\n', 0), ('After.', 4))
    """
    deep = re.match(rf"(?:[ ]{{{depth}}}.*\n?|[ ]*\n)*", text)
    end = deep.end() if deep else 0
    moved = re.sub(rf"^[ ]{{{depth}}}", "", text[:end], flags=re.MULTILINE)
    return moved + text[end:], 0 if text[end:].strip() else depth


def block(found: re.Match[str]) -> Iterator[Piece]:
    """What a fence, an admonition, a figure or a heading is in a notebook."""
    inner = textwrap.dedent(found["inner"] or "").strip("\n")
    title = found["title"] or (found["kind"] or "").title()
    if found["fence"] and page.block(found).kind == "snippet":
        yield Piece("snippet", page.block(found).value)
    elif found["name"]:
        yield Piece("figure", found["name"])
    elif found["guess"]:
        yield Piece("guess", found["guess"])
    elif found["mark"] and any(part.kind in CELLS for part in parts(inner)):
        heading = f"**{title}**" if found["mark"] == "!!!" else f"#### {title}"
        inside = [Piece("prose", f"{heading}\n\n"), *raw_pieces(inner)]
        solution = found["kind"] == "success" or bool(ANSWER.search(inner))
        yield from (replace(piece, solution=solution or piece.solution) for piece in inside)
    elif found["mark"] == "!!!":
        lines = [f"**{title}**", "", *inner.split("\n")]
        yield Piece("prose", indented([f"> {line}" for line in lines], found["edge"]))
    elif found["mark"]:
        summary = f"<details><summary>{title}</summary>"
        lines = [summary, "", *inner.split("\n"), "", "</details>"]
        yield Piece("prose", indented(lines, found["edge"]))
    else:
        yield Piece("prose", found.group())


def indented(lines: list[str], edge: str) -> str:
    return "\n".join(f"{edge}{line}".rstrip() for line in lines) + "\n\n"


@functools.cache
def left_over(page: Page) -> tuple[Problem, ...]:
    """Snippets and figures of a page that its notebook would not have."""
    return tuple(without_cells(page))


def without_cells(page: Page) -> Iterator[Problem]:
    left = Counter((piece.kind, piece.value) for piece in pieces(page.text))
    every = (choice for guess in guesses(page.text) for choice in guess.choices)
    left += Counter(("snippet", name) for choice in every for name in choice.programs)
    for part in page.parts:
        left[part.kind, part.value] -= 1
        if part.kind in CELLS and left[part.kind, part.value] < 0:
            repair = "let it stand in a paragraph of its own"
            yield Problem(page.path, part.line, f"no notebook can have this {part}", repair=repair)


def markdown(prose: str, link: Link) -> str:
    """Prose as Jupyter renders it.

    >>> markdown("## Rule { #rule }", str.format)
    '<a id="rule"></a>\\n\\n## Rule'
    >>> markdown("就好。**先看形状。**再算", str.format)
    '就好。<strong>先看形状。</strong>再算'
    """

    def span(found: re.Match[str]) -> str:
        if found["anchor"]:
            return f'<a id="{found["anchor"]}"></a>\n\n{markdown(found["heading"], link)}'
        if found["target"]:
            return link(found["text"], found["target"])
        if found["strong"]:
            return strong(found["strong"])
        if found["money"]:
            return f"\\{found['money']}"
        return "" if found["comment"] else found.group()

    return SPAN.sub(span, prose).strip("\n")


def strong(text: str) -> str:
    """Bold text; as HTML where CommonMark may not see that it begins or ends there."""
    ends = unicodedata.category(text[0])[0], unicodedata.category(text[-1])[0]
    return f"<strong>{text}</strong>" if {*ends} & {"P", "S"} else f"**{text}**"
