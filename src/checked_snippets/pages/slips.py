"""What Markdown would read otherwise than we do: refused, so that a page shows what was checked."""

import functools
import re
from collections.abc import Iterator, Sequence

from checked_snippets.pages.check import is_stray_code
from checked_snippets.pages.fences import BLOCK as FENCED
from checked_snippets.pages.fences import BLOCKS, SPAN, outside
from checked_snippets.pages.page import (
    FIGURE,
    HEADING,
    TAB,
    Page,
    as_markdown,
    block,
    find_parts,
    line_of,
    sentences,
)
from checked_snippets.problem import Problem

LANGUAGE = r"\ *(?:\.?[\w#.+-]+)?"
VALUE = r"""(?:"[^"]*"|'[^']*')"""
LINES = r"""["']\d+(?:-\d+)?(?:\ +\d+(?:-\d+)?)*["']"""
INFO = re.compile(
    rf"""
    {LANGUAGE} \ * \{{ .* \}} \ *
    | {LANGUAGE}
      (?:
        \ + (?: hl_lines={LINES} | linenums=["'][\d\ ]+["'] | (?!hl_|linenums)[a-zA-Z]\w*={VALUE} )
      )*
      \ *
    """,
    re.VERBOSE,
)
"""What may stand behind the ticks that begin a block."""

RULE = re.compile(r" *(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
ITEM = re.compile(rf"(?!{RULE.pattern}) *(?:[-*+]|\d+[.)]|\[\^[^\]]+\]:|:) ")
BOX = re.compile(r"(?: {4})*(?:!!!|\?\?\?\+?|===[!+]?|/{3,})")
"""Lines that others belong to by standing further right: items where a paragraph begins, and
boxes, such as admonitions, right above them."""

NAMED = re.compile(r"""-{1,2}8<-{1,2}\s+["'][^"'\n]+\.py\b[^"'\n]*["']""")
"""A snippet, in the way that we write it or in another."""

FIGURE_PATH = re.compile(r"(?<![\w/])(?:\.\./)*figures/[^\s)]+\.svg")
COMMENT = re.compile(rf"{FENCED}|{SPAN}|(?P<comment><!--[\s\S]*?(?:-->|\Z))", re.MULTILINE)
ITEM_FENCE = re.compile(r"[ >]*(?:(?:[-*+]|\d+[.)]) +)+(?:`{3,}[^`]*|~{3,}.*)$")

TO_THE_EDGE = "put it at the edge, or four spaces behind the item that it belongs to"

Slip = tuple[int, str, str]
"""A line, what is wrong with it, and how to repair it."""


@functools.cache
def check(page: Page) -> tuple[Problem, ...]:
    """All slips of a page."""
    text, kinds = as_markdown(page.text), (fences, inclusions, figures, hidden)
    slips = [slip for kind in kinds for slip in kind(text)]
    return tuple(Problem(page.path, line, what, repair=repair) for line, what, repair in slips)


def fences(text: str) -> Iterator[Slip]:
    """Blocks of code that Markdown takes for something else, or lets end elsewhere."""
    lines = outline(text)
    for found in BLOCKS.finditer(text):
        line, ticks = line_of(found), found["fence"]
        if not INFO.fullmatch(found["info"]):
            what = f"a block of code does not begin so: {ticks}{found['info']}"
            yield line, what, f'write {ticks}language, and behind it at most title="…"'
        if found["close"] is None:
            yield line, "a block of code that does not end", f"end it with a line {ticks}"
        if not is_at_home(lines, line, found["indent"]):
            yield line, "a block of code that belongs to nothing so far from the left", TO_THE_EDGE
        yield from insides(found)
    for number, each in outside(text):
        if ITEM_FENCE.match(each):
            yield number, "a block of code in the line of its item", "put it below, four spaces in"


def insides(found: re.Match[str]) -> Iterator[Slip]:
    """Lines of a block of code that Markdown would not take for such lines."""
    first, edge, ticks = line_of(found), found["indent"], found["fence"]
    for number, line in enumerate(found["body"].split("\n")[1:], first + 1):
        if re.match(rf"[ >]*(?:{ticks}|(?:`{{1,2}}|~{{1,2}})\s*$)", line):
            repair = f"end that with a line {ticks}, as far from the left; or begin it with more"
            yield number, f"these ticks do not end the block of line {first}", repair
        elif not is_blank(line) and not line.startswith(edge):
            repair = "let all lines of a block stand below its first one"
            yield number, f"stands further left than the block of line {first}", repair


def is_at_home(lines: Sequence[str], number: int, edge: str) -> bool:
    """Whether what stands behind an edge, in a line, is no code by its indentation.

    It belongs to the last paragraph that stands further left; a quotation has no such parts.
    """
    if all(len(part) < TAB for part in edge.split(">")):
        return True
    level, paragraph = len(edge) // TAB * TAB, list[str]()
    for line in ["", *lines[: number - 1]][::-1]:
        if line.strip():
            paragraph.insert(0, line)
        elif any(depth_of(each) < level for each in paragraph):
            return ">" not in edge and is_owner(paragraph, level)
        else:
            paragraph.clear()
    return False


def is_owner(paragraph: Sequence[str], level: int) -> bool:
    """Whether what stands so far from the left, below a paragraph, belongs to it."""
    left = [line for line in paragraph if depth_of(line) < level]
    if any(line.lstrip().startswith(">") for line in left):
        return False
    owners = filter(ITEM.match, left) if ITEM.match(paragraph[0]) else filter(BOX.match, left[-1:])
    return any(level - TAB <= depth_of(each) for each in owners)


def outline(text: str) -> list[str]:
    """The lines of a page, with a dot for each line of code in a block."""

    def dots(found: re.Match[str]) -> str:
        return "\n".join([f"{found['indent']}·"] * (found.group().count("\n") + 1))

    return BLOCKS.sub(dots, text).split("\n")


def depth_of(line: str) -> int:
    return len(line) - len(line.lstrip())


def inclusions(text: str) -> Iterator[Slip]:
    """Snippets that are named where nothing shows them."""
    what = "names a snippet where none is shown"
    for found in BLOCKS.finditer(text):
        part = block(found)
        named = NAMED.fullmatch(found["body"].strip(" >\n"))
        if named and part.kind == "code" and not is_stray_code(part):
            yield part.line, what, "begin the block with ```python"
    for number, line in sentences(text):
        if NAMED.search(line):
            yield number, what, "put it into a block: ```python above it, ``` below it"


def figures(text: str) -> Iterator[Slip]:
    """Figures beside something else, and what names a figure and shows none."""
    lines, code = ["", *text.split("\n"), ""], outline(text)
    for number, line in sentences(text):
        mentioned = FIGURE_PATH.findall(line)
        if not mentioned:
            continue
        above, below = lines[number - 1], lines[number + 1]
        if not FIGURE.search(line) or len(mentioned) > len(FIGURE.findall(line)):
            yield number, "names a figure and shows none", f"write ![…]({mentioned[0]}) in a line"
        elif not (FIGURE.fullmatch(line.strip(" >")) and starts(above) and is_blank(below)):
            yield number, "a figure beside something else", "give it a paragraph of its own"
        elif not is_at_home(code, number, line.partition("!")[0]):
            yield number, "a figure that belongs to nothing so far from the left", TO_THE_EDGE


def is_blank(line: str) -> bool:
    return not line.strip(" >")


def starts(above: str) -> bool:
    """Whether a paragraph begins below a line."""
    return is_blank(above) or any(kind.match(above) for kind in (HEADING, RULE, BOX))


def hidden(text: str) -> Iterator[Slip]:
    """Comments with something in them that we would count."""
    for found in COMMENT.finditer(text):
        if found["comment"] and any(find_parts(found["comment"])):
            line = line_of(found)
            yield line, "a comment hides headings, figures or code", "delete them, or the comment"
