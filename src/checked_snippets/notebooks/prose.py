"""A page's Markdown in pieces, and each piece of prose as Jupyter renders it.

Jupyter knows neither front matter, anchors of headings, admonitions nor our inclusions, and it
closes bold text only where CommonMark does.
"""

import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from checked_snippets.pages import fences
from checked_snippets.pages.page import FIGURE, FRONT_MATTER, INCLUSION

BLOCK = re.compile(
    rf"""
    (?![ >]){fences.BLOCK}
    | ^(?P<mark>\?\?\?\+?|!!!)[ ](?P<kind>\w+)(?:[ ]"(?P<title>[^"]*)")?[ ]*\n
      (?P<inner>(?:(?:[ ]{{4}}.*|[ ]*)(?:\n|\Z))+)
    | ^{FIGURE.pattern}[ ]*$
    | ^(?P<heading>\#{{1,6}}[ ].*)$
    """,
    re.VERBOSE | re.MULTILINE,
)

SPAN = re.compile(
    rf"""
    (?P<as_it_is>
      {fences.BLOCK}
      | {fences.SPAN}
      | \$\$ [\s\S]*? \$\$
      | \$ (?:[^$\\]|\\.)+ \$
      | \\. )
    | (?P<comment> <!--[\s\S]*?-->\n? )
    | ^(?P<heading>\#{{1,6}}[ ].*?)[ ]*\{{[ ]*\#(?P<anchor>[\w-]+)[^}}]*\}}[ ]*$
    | (?<!!)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+)\)
    | \*\*(?P<strong>[^*\n]+)\*\*
    """,
    re.VERBOSE | re.MULTILINE,
)

ANSWER = re.compile(r'--8<-- "[^"]*/(?:solution|wrong)[^"/]*"')
"""How a solution of an exercise, or a wrong answer, is shown."""

Link = Callable[[str, str], str]
"""Gives the Markdown of a link for its text and its target."""


@dataclass(frozen=True)
class Piece:
    """A part of a page; `value` is Markdown, or the name of a snippet or a figure.

    `kind` is "prose", "snippet" or "figure"; `solution` says that it stands in a details block
    that shows a solution or a wrong answer, or code that gives one away.
    """

    kind: str
    value: str
    solution: bool = False


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a page in order; prose begins anew at each heading."""
    waiting = Piece("prose", "")
    for piece in raw_pieces(FRONT_MATTER.sub("", text)):
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
    end = 0
    for found in BLOCK.finditer(text):
        yield Piece("prose", text[end : found.start()])
        yield from block(found)
        end = found.end()
    yield Piece("prose", text[end:])


def block(found: re.Match[str]) -> Iterator[Piece]:
    """What a fence, an admonition, a figure or a heading is in a notebook."""
    included = INCLUSION.fullmatch((found["body"] or "").strip())
    inner = textwrap.dedent(found["inner"] or "").strip("\n")
    if included:
        yield Piece("snippet", included["name"])
    elif found["name"]:
        yield Piece("figure", found["name"])
    elif found["mark"] == "!!!":
        lines = [f"**{found['title'] or found['kind'].title()}**", "", *inner.split("\n")]
        yield Piece("prose", "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n")
    elif found["mark"] and INCLUSION.search(inner):
        inside = [Piece("prose", f"#### {found['title']}\n\n"), *raw_pieces(inner)]
        solution = found["kind"] == "success" or bool(ANSWER.search(inner))
        yield from (replace(piece, solution=solution) for piece in inside)
    elif found["mark"]:
        summary = f"<summary>{found['title']}</summary>"
        yield Piece("prose", f"<details>{summary}\n\n{inner}\n\n</details>\n\n")
    else:
        yield Piece("prose", found.group())


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
        return "" if found["comment"] else found.group()

    return SPAN.sub(span, prose).strip("\n")


def strong(text: str) -> str:
    """Bold text; as HTML where CommonMark may not see that it begins or ends there."""
    ends = unicodedata.category(text[0])[0], unicodedata.category(text[-1])[0]
    return f"<strong>{text}</strong>" if {*ends} & {"P", "S"} else f"**{text}**"
