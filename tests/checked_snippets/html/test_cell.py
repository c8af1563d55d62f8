"""A cell: code, and below each statement what it printed; hostile output can do nothing."""

import re
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from checked_snippets import words
from checked_snippets.html import cell as cells
from checked_snippets.html.cell import as_text, cell
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.snippets.snippet import Snippet
from tests.engine import book_of, given, outcome_of, written

ENGLISH = words.of("en")


def shown(source: str, outcome: Outcome, own: words.Words = ENGLISH) -> str:
    """The cell of a snippet that gave an outcome."""
    with TemporaryDirectory() as project:
        snippet = written(source)
        book = book_of({snippet.name: snippet}, {snippet.name: outcome}, Path(project))
        return cell(book, snippet, own)


def html_of(source: str, *printed: str) -> str:
    return shown(source, Outcome(given(*printed)))


def html_of_run(source: str) -> str:
    return shown(source, outcome_of(source))


def test_a_cell_is_code_then_output() -> None:
    html = html_of("print(1)\n#> 1\n", "1")
    assert 'data-snippet="page/idea.py"' in html
    assert 'aria-label="Copy" title="Copy" data-clipboard-text="print(1)&#10;"' in html
    assert html.index("print") < html.index('<samp class="printed">1</samp>')


def test_a_cell_shows_what_was_printed_and_not_what_was_promised() -> None:
    html = html_of("print(1 / 3)\n#> 0.33\n", "0.3333333333333333")
    assert '<samp class="printed">0.3333333333333333</samp>' in html
    assert "#&gt;" not in html and "0.33<" not in html


def test_a_line_that_its_promise_cuts_short_is_short_on_the_page() -> None:
    html = html_of("print('a b c')\n#> a ...\n", "a b c")
    assert '<samp class="printed">a ...</samp>' in html


def test_a_promise_of_what_was_not_printed_is_neither_code_nor_output() -> None:
    html = html_of("x = 1\n#> 1\ny = 2\n", "", "")
    assert "<samp" not in html
    assert "#&gt;" not in html


KINDS = {
    "print(1)\n#> 1\n": ["printed"],
    'print("Error: 0.5")\n': ["printed"],
    'print("Warning: look")\n': ["printed"],
    "1 / 0\n#> ZeroDivisionError: division by zero\n": ["raised"],
    'class ShapeMismatch(Exception): pass\nraise ShapeMismatch("3 is not 4")\n': ["raised"],
    'raise ExceptionGroup("two", [ValueError("a"), TypeError("b")])\n': ["raised"],
    "import warnings\nwarnings.warn('a\\nb')\nprint(1)\n": ["warned", "printed"],
    "import warnings\ndef f():\n    print(1)\n    warnings.warn('a')\n    1 / 0\nf()\n": [
        "printed",
        "warned",
        "raised",
    ],
}


@pytest.mark.parametrize(("source", "kinds"), KINDS.items())
def test_what_was_printed_warned_and_raised_looks_different(source: str, kinds: list[str]) -> None:
    html = html_of_run(source)
    assert [part.split('"')[1] for part in html.split("<samp")[1:]] == kinds


def test_all_lines_of_a_warning_are_of_one_kind() -> None:
    html = html_of_run("import warnings\nwarnings.warn('a\\nb')\n")
    assert '<samp class="warned">UserWarning: a\nb</samp>' in html


HOSTILE = ["<script>alert(1)</script>", "</script>", "</samp></code></pre>", "\"&<>'", "<!--"]


@pytest.mark.parametrize("text", HOSTILE)
def test_output_cannot_leave_its_cell(text: str) -> None:
    html = html_of(f"print({text!r})\n#> {text}\n", text)
    assert escape(text) in html
    assert html.count("<samp") == html.count("</samp>") == 1
    assert html.endswith("</samp></code></pre></div>")


def test_a_snippet_that_its_reader_cannot_run_is_no_file_to_save() -> None:
    assert 'class="save"' in html_of("x = 1\n", "")
    assert 'class="save"' not in html_of("import tensor_notes.draw\n", "")


def test_a_cell_speaks_the_language_of_its_page() -> None:
    html = shown("x = 1\n", Outcome(given("")), words.of("zh"))
    assert 'aria-label="复制"' in html
    assert 'title="下载这段代码"' in html


def test_as_text_a_cell_is_its_code_and_what_it_printed() -> None:
    snippet = written("print('\"<b>')\n#> \"<b>\n\n\nprint()\n#>\nx = 1\n")
    said = [("printed", '"<b>'), ("printed", ""), ("raised", "ValueError: no")]
    outputs = tuple((Output(kind, (line,)),) for kind, line in said)
    assert as_text(snippet, Outcome(outputs)) == (
        "print('\"&lt;b&gt;')\n\"&lt;b&gt;\nprint()\n\nx = 1\nValueError: no"
    )


def test_code_is_highlighted_once_for_all_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, highlighted = list[str](), cells.highlighted

    def noted(snippet: Snippet, outcome: Outcome) -> str:
        made.append(snippet.source)
        return highlighted(snippet, outcome)

    monkeypatch.setattr(cells, "highlighted", noted)

    def again(source: str, *printed: str, **noted: Any) -> tuple[str, int]:
        """The cell as another process makes it, and how much had to be highlighted so far."""
        cells.code_and_outputs.cache_clear()
        snippet = written(source)
        outcome = Outcome(given(*printed), **noted)
        book = book_of({snippet.name: snippet}, {snippet.name: outcome}, tmp_path)
        return cell(book, snippet, ENGLISH), len(made)

    first = again("print(1)\n#> 1\n", "1")
    assert again("print(1)\n#> 1\n", "1") == first
    assert again("print(1)\n#> 1\n", "2")[1] == first[1] + 1, "another output"
    assert again("print(2)\n#> 2\n", "2")[1] == first[1] + 2, "another source"
    assert again("print(2)\n#> 2\n", "2", hints=(("x ()",),))[1] == first[1] + 3, "another hint"
    (tmp_path / ".cache/cells/page/idea.py.html").write_bytes(b"damaged")
    assert again("print(2)\n#> 2\n", "2", hints=(("x ()",),))[1] == first[1] + 4
    assert again("print(2)\n#> 2\n", "2", names=((1, 0, "print"),))[1] == first[1] + 5, "a name"


def test_what_a_statement_has_made_stands_at_the_end_of_its_last_line() -> None:
    snippet = written("import torch\n\nx = torch.zeros(\n    2\n)\nprint(1)\n#> 1\ny = x\n")
    hints = ((), ("x (2,)",), (), ("y (2,) ⤷ x", "<b>"))
    outcome = Outcome(given("", "", "1", ""), hints=hints)
    lines = cells.highlighted(snippet, outcome).split("\n")
    found = [line.partition('<span class="hint"') for line in lines if "hint" in line]
    assert [(plain_text(before), after) for before, _, after in found] == [
        (")", ' data-hint="x (2,)"></span>'),
        ("print(1)1y = x", ' data-hint="y (2,) ⤷ x · &lt;b&gt;"></span></span>'),
    ]


def test_a_hint_is_no_text_of_the_page() -> None:
    html = cells.highlighted(written("x = 1\n"), Outcome(given(""), hints=(("x (2,)",),)))
    assert plain_text(html) == "x = 1"


def test_a_name_is_marked_where_a_snippet_has_it_first() -> None:
    source = "x = '中' + a.one\n\nprint(a.two, a.one)\n#> 1\ny = b.two(c=1)\n"
    names = (
        (1, 12, "k.one"),
        (3, 8, "k.two"),
        (3, 15, "k.one"),
        (5, 6, "l.two"),
        (5, 10, "l.two(c=)"),
    )
    outcome = Outcome(given("", "1", ""), names=names)
    html = cells.highlighted(written(source), outcome)
    marks = cells.NAME_MARK.findall(html)
    assert marks == [("k.one", "one"), ("k.two", "two"), ("l.two", "two"), ("l.two(c=)", "c")]
    without = cells.highlighted(written(source), Outcome(given("", "1", "")))
    assert cells.NAME_MARK.sub(r"\2", html) == without


def plain_text(html: str) -> str:
    return re.sub("<[^>]*>", "", html)
