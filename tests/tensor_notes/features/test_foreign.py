"""Markdown that this site does not have; and what is left is read as Markdown reads it."""

import random
import re

import pytest
from markdown import Markdown

from checked_snippets.html.markdown import Cells
from checked_snippets.notebooks.prose import left_over
from checked_snippets.pages import check, slips
from checked_snippets.pages.page import Page
from tensor_notes.features import foreign
from tests.engine import SETTINGS


def told(text: str) -> list[str]:
    problems = foreign.check(Page("page.md", "docs/en/page.md", text))
    lines = [str(each).split("\n")[0].removeprefix("docs/en/page.md:") for each in problems]
    return list(dict.fromkeys(line.removesuffix(": this site has none") for line in lines))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (r"so \(x\) is", "1: a formula in brackets"),
        ("a\n\n\\[\nx\n\\]", "3: a formula in brackets"),
        ('=== "A"\n\n    b', "1: a tab"),
        ("a [^1] b", "1: a footnote"),
        ("1. [ ] do", "1: a box to tick"),
        ("a ~~b~~", "1: a line through words"),
        ("H~2~O", "1: a small letter below"),
        ("x^2^", "1: a small letter above"),
        ("a ==b== c", "1: marked words"),
        ("a ^^b^^ c", "1: words underlined"),
        ("++ctrl+c++", "1: a key"),
        ("well :smile: done", "1: an emoji by its name"),
        ("Term\n: text", "2: a list of definitions"),
        ("Term\n\n:   text", "3: a list of definitions"),
        ("*[a]: b", "1: an abbreviation"),
        ("{{ a }}", "1: a macro"),
        ("%% a %%", "1: a hidden remark"),
        ("see [[page]]", "1: a link of a wiki"),
        ("![[page]]", "1: a link of a wiki"),
        ("Title\n=====", "2: a heading by underlining"),
        ("Title\n---", "2: a heading by underlining"),
        ("!!! note\n\n    ## A { #a }", "3: a heading inside something"),
        ("- # A { #a }", "1: a heading inside something"),
        ("#A", "1: a heading without a space"),
        ("> [!NOTE]\n> a", "1: an admonition in brackets"),
        ("::: note\na\n:::", "1: an admonition by colons"),
        ("<details>", "1: HTML"),
        ("a <br> b", "1: HTML"),
        ("the folder <name>", "1: HTML"),
        ("![a](a.png){ width=300 }", "1: an attribute"),
        ("## A { #__toc }", "1: an anchor of the theme"),
        ("  !!! note\n\n      a", "1: a box between the columns"),
        ("- a\n    !!! note\n        b", "2: a box in the lines of an item"),
        ("> a\nb", "2: a quotation that goes on without >"),
        ("```mermaid\na\n```", "1: a drawing in words"),
        ("```math\na\n```", "1: a formula as code"),
        ('```text annotate="1"\na\n```', "1: an option of a block of code"),
        ("a\n\n    b = 1\n", "3: code by its indentation"),
        ("- a\n\n    b\n\n        c = 1\n", "5: code by its indentation"),
    ],
)
def test_markdown_from_elsewhere_is_refused_by_name(text: str, what: str) -> None:
    assert what in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "`{{ a }}` and `<n>`, $x^{2}_{i}$, $\\{x\\}$ and \\$5",
        "```text\n<details>\n- [ ] a ~~b~~\n```",
        "a < b and c > d, <https://example.org>, C++ and C++, 3~5, 10:30:45, a == b",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "a\n\n---\n\n- b\n\n    c\n\n    - d\n\n        e",
        "<!-- differs: number: {{ why }} -->",
        '!!! note "A"\n    b\n\n    c\n\n??? tip "A"\n\n    - d\n\n        e',
        "> a\n> b\n\n![a](a.png)",
    ],
)
def test_what_this_site_has_is_left_alone(text: str) -> None:
    assert told(text) == []


MADE = re.compile(
    r'<!--cell (?P<snippet>\S+)-->|<figure data-figure="(?P<figure>[^"]*)"'
    r'|<h\d[^>]*id="(?P<heading>[^"]*)"|<div class="(?P<code>highlight)">'
)
FENCE = ["", "```text", "x", "```", ""]
BLOCKS = [
    ["", "```python", '--8<-- "a/b.py"', "```", ""],
    FENCE,
    ["", "![a [b]](../figures/a/b.svg)", ""],
    ["", "- item", ""],
    ["", "1. item", "    more", ""],
    ["", "!!! note", ""],
    ["", '??? tip "T"', "    words", ""],
    ["> words", ">"],
    ["", "## A { #a }"],
]
STRAY = [
    *["words", "", "```", "````", "~~~", "```text a", '```python title="x"', "`x", "<!--", "-->"],
    *["#x", "- ```text", "* * *", "$x$", "a ![x](figures/a/b.svg)", '--8<-- "a/b.py"'],
]
EDGES = ["", "", "", "    ", "    ", "> ", "        ", "  ", "\t", "    > "]


def some_page(seed: int) -> str:
    """A page of what people write, each part anywhere, with a line too much here and there."""
    choose = random.Random(seed)
    lines = ["# Title { #title }"]
    for _ in range(choose.randint(1, 5)):
        block, edge = [*choose.choice(BLOCKS)], choose.choice(EDGES)
        if choose.random() < 0.2:
            block.insert(choose.randrange(len(block) + 1), choose.choice(STRAY))
        lines += [(edge + line) if line or ">" in edge else line for line in block]
    return "\n".join(lines) + "\n"


def read(page: Page) -> list[tuple[str, str]]:
    """The parts of a page as we read it."""
    kinds = {"heading", "snippet", "figure", "code"}
    found = [part for part in page.parts if part.kind in kinds]
    return sorted((each.kind, name_of(each.kind, each.value)) for each in found)


def name_of(kind: str, value: str) -> str:
    """What a part is called in the HTML of a page."""
    if kind == "heading":
        return value.split(" ")[1]
    return "highlight" if kind == "code" else value


def made(text: str) -> tuple[list[tuple[str, str]], str]:
    """The parts of a page that Markdown makes, and its HTML."""
    own = ["admonition", "attr_list", "tables", "toc", "pymdownx.details", "pymdownx.superfences"]
    html = Markdown(extensions=[*own, Cells({"a/b.py"}, SETTINGS)]).convert(text)
    found = [(each.lastgroup or "", each[each.lastgroup or 0]) for each in MADE.finditer(html)]
    return sorted(found), html


def test_what_nobody_complains_of_is_on_the_page_as_it_was_read() -> None:
    fine = 0
    for seed in range(600):
        text = some_page(seed)
        page = Page("page.md", "docs/en/page.md", text)
        problems = [*slips.check(page), *foreign.check(page)]
        if problems or any(map(check.is_stray_code, page.parts)):
            continue
        parts, html = made(text)
        assert parts == read(page), text
        assert "--8<--" not in html, text
        assert html.count("<pre") == html.count('<div class="highlight">'), text
        assert [*left_over(page)] == [], text
        fine += 1
    assert fine > 60
