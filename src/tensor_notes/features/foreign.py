"""Markdown that people know from elsewhere and this site does not have: refused by name.

It would stand on the page as it is written, or make something that no check sees.
"""

import functools
import re
from collections.abc import Iterator
from itertools import pairwise

from checked_snippets.pages.fences import BLOCKS, line_breaks
from checked_snippets.pages.page import Page, as_markdown, block, sentences
from checked_snippets.pages.slips import BOX, depth_of, is_at_home, outline, starts
from checked_snippets.problem import Problem

DOLLARS = "write $…$, or $$…$$ in a paragraph of its own"
WORDS = "say it in words"
CODE = "write `…`"
HASHES = "write ## and an anchor: ## Title { #title }"
ADMONITION = 'write !!! note "Title", or ??? for one that is folded'
DEEP = r"[ >]*(?:(?:[-*+]|\d+[.)]) +)*"
ABOVE = r"(?P<above>\S.*)\n"

FOREIGN = {
    name: (re.compile(pattern, re.MULTILINE), repair)
    for name, pattern, repair in [
        ("a formula in brackets", r"\\\(|^[ >]*\\\[", DOLLARS),
        ("a tab", r"^[ >]*===[!+]* *[\"']", "write one below the other, each with its heading"),
        ("a footnote", r"\[\^[^\]\s]+\]", "say it in the sentence, or in brackets"),
        (
            "a box to tick",
            r"^(?!- \[)[ >]*(?:[-*+]|\d+[.)]) +\[[ xX]\] ",
            "write a list; choices of a guess begin with `- [ ] ` at the edge",
        ),
        ("a line through words", r"~~[^~\s]", WORDS),
        ("a small letter below", r"\w~\w+~", "write $x_1$"),
        ("a small letter above", r"\w\^\w+\^", "write $x^2$"),
        ("marked words", r"(?<![=!<>])==[^=\s]", "write **…**"),
        ("words underlined", r"\^\^[^^\s]", "write **…**"),
        ("a key", r"\+\+\w[\w+-]*\+\+", CODE),
        ("an emoji by its name", r"(?<![\w:`·]):[a-z][a-z0-9_+-]*:(?![\w:])", WORDS),
        (
            "a list of definitions",
            rf"^{ABOVE}\n? {{0,3}}: +\S",
            "write **word**: meaning, in a list",
        ),
        ("an abbreviation", r"^ *\*\[[^\]]+\]:", "write a term into docs/glossary.toml"),
        ("a macro", r"\{\{|\{%", CODE),
        ("a hidden remark", r"%%", "write <!-- … -->"),
        ("a link of a wiki", r"!?\[\[[^\[\],]+\]\](?!\()", "write [text](page.md)"),
        ("a heading by underlining", rf"^{ABOVE}[=-]+ *$", HASHES),
        ("a heading inside something", rf"^(?!#){DEEP}#{{1,6}} ", "put it at the edge"),
        ("a heading without a space", rf"^{DEEP}#{{1,6}}[^\s#]", r"write ## Title, or \#"),
        ("an admonition in brackets", r"^> *\[![A-Za-z]+\]", ADMONITION),
        ("an admonition by colons", r"^[ >]*(?::::*|///+) *[\w{|]", ADMONITION),
        ("a box between the columns", r"^(?!(?: {4})*[!?]) +(?:!!!|\?\?\?)", "indent it by fours"),
        (
            "a quotation that goes on without >",
            r"^ *>.*\n(?: *[^\s>]| {4,}>).*",
            "write > before each line",
        ),
        ("HTML", r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>", f"write Markdown; as words: {CODE}"),
        ("an anchor of the theme", r"\{ *#__", "let it begin with a letter"),
        ("an attribute", r"\{:? *\.?\w[\w-]*=", "leave the attribute out"),
    ]
}
"""What each is called, how it is found, and what this site has in its place."""

COMMENT = re.compile(r"<!--[\s\S]*?(?:-->|\Z)")

DRAWN = {"mermaid", "plantuml", "graphviz", "dot", "vega", "vegalite", "d2"}
SET = {"math", "latex", "tex", "katex"}
OPTION = re.compile(r"\b(?!title=|hl_lines=|linenums=)[\w-]+=[\"']")


@functools.cache
def check(page: Page) -> tuple[Problem, ...]:
    """Everything on a page that this site does not have."""
    text = as_markdown(page.text)
    return tuple(
        Problem(page.path, line, f"{what}: this site has none", details, repair)
        for line, what, details, repair in [*phrases(text), *blocks(text), *depths(text)]
    )


Found = tuple[int, str, tuple[str, ...], str]


def phrases(text: str) -> Iterator[Found]:
    """What stands in words, or around them."""
    lines = text.split("\n")
    said = COMMENT.sub(line_breaks, "\n".join(line for _, line in sentences(text)))
    for name, (pattern, repair) in FOREIGN.items():
        for found in pattern.finditer(said):
            last = said.count("\n", 0, found.end())
            yield last + 1, name, (lines[last].strip(),), repair


def blocks(text: str) -> Iterator[Found]:
    """Code that would be more than code, and options that would be nothing."""
    for found in BLOCKS.finditer(text):
        part, first = block(found), (found["info"].strip(),)
        if part.value in DRAWN:
            yield part.line, "a drawing in words", first, "let a snippet draw it"
        if part.value in SET:
            yield part.line, "a formula as code", first, DOLLARS
        if OPTION.search(found["info"]):
            yield part.line, "an option of a block of code", first, "leave it out"


def depths(text: str) -> Iterator[Found]:
    """What stands so far from the left that Markdown takes it for code, or for words."""
    lines = outline(text)
    for number, (above, line) in enumerate(pairwise(["", *lines]), 1):
        shown, begins = (line.strip(),), starts(above) or above.endswith(("·", "-->"))
        if line.strip() and begins and not is_at_home(lines, number, edge(line)):
            repair = "put it between ```text and ```"
            yield number, "code by its indentation", shown, repair
        if BOX.match(line) and edge(line) and not begins:
            yield number, "a box in the lines of an item", shown, "leave a line free above it"


def edge(line: str) -> str:
    return " " * depth_of(line)
