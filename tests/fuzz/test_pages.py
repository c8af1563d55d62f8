"""What the checks call true is shown whole: on the page, in the notebook and in the search.

Pages are put together at random from what contributors write, slips included. A page that the
checks refuse is fine; one that they do not refuse has to be shown with all of its words, code and
outputs. `make fuzz` tries 10,000 of them, `make test` some hundred.
"""

import json
import os
import re
import textwrap
from dataclasses import replace
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from checked_snippets import words
from checked_snippets.checking.book import Book
from checked_snippets.checks import check_pages
from checked_snippets.formulas.markdown import Typesetting
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.html.markdown import Cells
from checked_snippets.notebooks.notebook import notebook
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome, pack
from tensor_notes.checks import check_foreign, check_front_matter
from tensor_notes.output import search
from tests.engine import SETTINGS, written
from tests.engine import given as gave

CASES = int(os.environ.get("FUZZ", "300"))

PRINTED = {"page/one.py": "7001", "page/two.py": "7002"}
DRAWN = "page/drawn.py"
SNIPPETS = {
    **{name: written(f"print({each})\n#> {each}\n", name) for name, each in PRINTED.items()},
    DRAWN: written("import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\n", DRAWN),
}
FIGURE = pack("", '<svg viewBox="0 0 9 9"><path d="M 0 0"/></svg>')
OUTCOMES = {name: Outcome(gave(each)) for name, each in PRINTED.items()} | {
    DRAWN: Outcome(gave("", ""), figures=(FIGURE,))
}

WORDS = st.sampled_from(["first", "second", "张量", "third", "第四"])
EXTENSIONS = ["admonition", "attr_list", "tables", "toc"]
EXTENSIONS += ["pymdownx.details", "pymdownx.superfences"]

inline = st.one_of(
    WORDS,
    WORDS.map("**{}**".format),
    WORDS.map("`{}`".format),
    WORDS.map("``{} ` x``".format),
    WORDS.map("[{}](index.md)".format),
    st.sampled_from(["$x$", "$a_1 * b$", r"\$5", "$3 or $4", "US$5", "![alt](a.png)", "x_y_z"]),
    st.sampled_from(["<b>bold</b>", "<!-- hidden -->", "a*b", "a < b"]),
    st.sampled_from([r"\(x\)", "~~x~~", "[^1]", "{{ x }}", "==x=="]),
)
sentence = st.lists(inline, min_size=1, max_size=4).map(" ".join)
ticks = st.sampled_from(["```", "```", "```", "````", "~~~"])
info = st.one_of(
    st.just("python"),
    st.just("python"),
    st.sampled_from(["Python", "py", ' python title="a.py"', 'python title="a.py"', "python x"]),
    st.sampled_from(['python hl_lines="1,2"', "{.python}", "{ .python #x }", "text", "", "toml"]),
)
name = st.sampled_from([*SNIPPETS, *SNIPPETS, "page/none.py"])
inclusion = st.one_of(
    name.map('--8<-- "{}"'.format), name.map("--8<-- '{}'".format), st.just("x = 1"), st.just("")
)


@st.composite
def fence(draw: st.DrawFn) -> str:
    begin = draw(ticks)
    end = draw(st.sampled_from([begin, begin, begin, begin + begin[0], begin[:2], ""]))
    return f"{begin}{draw(info)}\n{draw(inclusion)}\n{end}"


@st.composite
def figure(draw: st.DrawFn) -> str:
    alt = draw(st.sampled_from(["A line", "A [3, 1] line", "", "一条线"]))
    path = draw(st.sampled_from(["figures/page/drawn.svg", "../figures/page/drawn.svg"]))
    before, after = (draw(st.sampled_from(["", "", "", "words "])) for _ in range(2))
    return f"{before}![{alt}]({path}){after}"


heading = st.tuples(st.sampled_from(["##", "###", "####"]), WORDS, st.sampled_from("abcab")).map(
    lambda each: "{} {} {{ #{} }}".format(*each)
)
plain = st.one_of(
    sentence,
    sentence,
    fence(),
    fence(),
    figure(),
    heading,
    st.sampled_from(
        ["| a | b |\n| --- | --- |\n| 1 | second |", "---", "Title\n=====", "    code = 1"]
    ),
)


@st.composite
def nested(draw: st.DrawFn) -> str:
    """Something inside a list, an admonition, a quotation or a part that opens."""
    inner = draw(st.lists(plain, min_size=1, max_size=2).map("\n\n".join))
    opening, indent = draw(
        st.sampled_from(
            [
                ("- first\n\n", "    "),
                ("1. first\n\n", "    "),
                ('!!! note "second"\n\n', "    "),
                ("!!! note\n", "    "),
                ('??? tip "third"\n\n', "    "),
                ("", "> "),
                ("- first\n\n", "  "),
                ("!!! note\n\n", "\t"),
            ]
        )
    )
    return opening + textwrap.indent(inner, indent, lambda _line: True)


block = st.one_of(plain, plain, nested())
pages = st.lists(block, min_size=1, max_size=5).map(
    lambda blocks: "# Title { #title }\n\n" + "\n\n".join(blocks) + "\n"
)


def told(text: str, folder: Path) -> tuple[Book, list[Problem]]:
    """The book of one page, and what the checks say of that."""
    project = replace(SETTINGS, project=folder, languages=())
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "snippets").mkdir(exist_ok=True)
    (folder / "docs/page.md").write_text(text, encoding="utf-8")
    (folder / "docs/index.md").write_text("# Home\n", encoding="utf-8")
    book = Book(project, frozenset(SNIPPETS), dict(SNIPPETS), dict(OUTCOMES), [])
    problems = [
        each
        for check in (check_pages, check_front_matter, check_foreign)
        for each in check(book)
        if "no page shows this snippet" not in each.what
    ]
    return book, problems


def visible(html: str) -> str:
    """What a reader sees of HTML."""
    html = re.sub(r"<(svg|button)\b.*?</\1>|<!--.*?-->", " ", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def page_of(text: str, book: Book) -> tuple[str, str]:
    """The finished page, and what the search reads of it."""
    typeset = Typesetting({"$x$": "<math>x</math>", "$a_1 * b$": "<math>a</math>"})
    md = Markdown(extensions=[*EXTENSIONS, Cells(book.names, book.settings), typeset])
    html = md.convert(text)
    context = Context(book, words.of("en"))
    index = json.dumps({"text": search.searchable(html)}, ensure_ascii=False)
    return finished(html, context), json.loads(search.finished(index, book))["text"]


def notebook_of(text: str, book: Book) -> str:
    cells = notebook(Source("page.md", text, book, words.of("en"))).cells
    outputs = [
        "".join(output.get("text", "")) for cell in cells for output in cell.get("outputs", ())
    ]
    return "\n".join([*(cell.source for cell in cells), *outputs])


PLANTED = re.compile("first|second|third|张量|第四|bold|words|7001|7002")


def planted(text: str) -> list[str]:
    """The words that somebody wrote, and the numbers that the snippets of a page print, twice."""
    named = re.findall(r"--8<-- \"(page/\w+\.py)\"", text)
    numbers = [PRINTED[name] for name in named if name in PRINTED]
    return sorted([*PLANTED.findall(re.sub("<!--.*?-->", "", text)), *numbers, *numbers])


def found(text: str) -> list[str]:
    return sorted(PLANTED.findall(text))


@settings(
    max_examples=CASES,
    deadline=None,
    derandomize="FUZZ" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(pages)
def test_a_page_that_is_called_true_is_shown_whole(text: str) -> None:
    with TemporaryDirectory() as folder:
        book, problems = told(text, Path(folder))
        if problems:
            return
        html, searched = page_of(text, book)
        wanted = planted(text)
        assert found(visible(html)) == wanted, "on the page"
        raw = visible(re.sub(r"<pre>.*?</pre>|<code>.*?</code>", "", html, flags=re.DOTALL))
        assert "--8<--" not in raw and "```" not in raw, "raw"
        assert html.count("<svg") == text.count("drawn.svg"), "figures"
        anchors = re.findall(r"\{ #(\w+) \}", text)
        ids = re.findall(r'\bid="([^"]*)"', html)
        assert len({*ids}) == len(ids), "an id stands twice"
        assert {*anchors} <= {*ids}, "an anchor is missing"
        assert [each for each in wanted if each not in found(visible(searched))] == [], "search"
        in_notebook = notebook_of(text, book)
        assert [each for each in wanted if each not in in_notebook] == [], "in the notebook"
