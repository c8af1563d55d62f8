"""A cell in plain Python-Markdown, without MkDocs; and what hostile output can do: nothing."""

import json
from html import escape
from pathlib import Path

import pytest
from markdown import Markdown

from tensor_notes import finishing
from tensor_notes.book import Book
from tensor_notes.cell import cell, searchable
from tensor_notes.extension import Cells
from tensor_notes.finishing import Marked
from tensor_notes.languages import LANGUAGES
from tensor_notes.outcome import Outcome, pack
from tensor_notes.problem import Problem
from tests.engine import written

SVG = '<svg viewBox="0 0 1 1"><g></g></svg>'


def book(source: str, problems: list[Problem] | None = None) -> Book:
    """A book of one snippet, which draws one figure."""
    snippet = written(source)
    outcome = Outcome(printed=(("1",),), figures=(pack("", SVG),))
    return Book({snippet.name: snippet}, {snippet.name: outcome}, problems or [])


def page(text: str, source: str = "print(1)\n#> 1\n", problems: list[Problem] | None = None) -> str:
    """A page converted and finished."""
    cells = Cells({"page/idea.py"})
    fence = {"name": "python", "class": "cell", "format": cells.fence}
    configs = {"pymdownx.superfences": {"custom_fences": [fence]}}
    markdown = Markdown(extensions=["pymdownx.superfences", cells], extension_configs=configs)
    return finished(markdown.convert(text), book(source, problems))


def finished(html: str, book: Book, language: str = "en") -> str:
    marked = Marked("page.html", Path("page.html"), LANGUAGES[language], html)
    return finishing.page(marked, book, Path())


SHOWN = '```python\n--8<-- "page/idea.py"\n```\n'
DRAWN = "![what to <see>](../../figures/page/idea.svg)\n"


def test_a_cell_is_code_then_output() -> None:
    html = page(SHOWN)
    assert 'data-snippet="page/idea.py"' in html
    assert 'aria-label="Copy" title="Copy" data-clipboard-text="print(1)&#10;"' in html
    assert html.index("print") < html.index('<samp class="printed">1</samp>')


def test_a_figure_has_its_code_folded_behind_it_unless_the_page_shows_it() -> None:
    assert "<details><summary>The code of this figure</summary>" in page(DRAWN)
    assert "<details>" not in page(SHOWN + "\n" + DRAWN)


def test_a_figure_is_called_by_its_alternative_text() -> None:
    html = page(DRAWN)
    assert 'role="img" aria-labelledby="figure-page-idea"' in html
    assert '<title id="figure-page-idea">what to &lt;see&gt;</title>' in html


def test_an_exception_is_marked_as_one() -> None:
    html = page(SHOWN, "1 / 0\n#> ZeroDivisionError: division by zero\n")
    assert '<samp class="raised">ZeroDivisionError: division by zero</samp>' in html


def test_a_warning_is_marked_as_one_unless_an_exception_follows() -> None:
    warning = "warn()\n#> UserWarning: slow\n#> 3\n"
    assert '<samp class="warned">UserWarning: slow\n3</samp>' in page(SHOWN, warning)
    assert '<samp class="raised">UserWarning: ' in page(SHOWN, f"{warning}#> ValueError: no\n")


HOSTILE = ["<script>alert(1)</script>", "</script>", "</samp></code></pre>", "\"&<>'", "<!--"]


@pytest.mark.parametrize("text", HOSTILE)
def test_output_cannot_leave_its_cell(text: str) -> None:
    html = cell(written(f"print({text!r})\n#> {text}\n"), LANGUAGES["en"])
    assert escape(text) in html
    assert html.count("<samp") == html.count("</samp>") == 1
    assert html.endswith("</samp></code></pre></div>")


def test_a_problem_stands_above_its_cell() -> None:
    wrong = Problem("snippets/page/idea.py", 1, "prints <something> else")
    html = page(SHOWN, problems=[wrong])
    assert "Something here is not true" in html
    assert html.index("prints &lt;something&gt; else") < html.index("data-snippet")


QUOTED = "print('\"<b>')\n#> \"<b>\n\n\nprint()\n#>\nx = 1\n"


def test_a_search_index_gets_code_and_output_as_text() -> None:
    for_search = searchable("<p><!--cell page/idea.py--></p><svg>2</svg><math>3</math>")
    assert for_search == "<p><pre>⟦page/idea.py⟧</pre></p>"
    entry = json.dumps({"text": for_search}, ensure_ascii=False)
    found = json.loads(finishing.index(entry, book(QUOTED)))["text"]
    assert found == "<p><pre>print('\"&lt;b&gt;')\n\"&lt;b&gt;\nprint()\n\nx = 1</pre></p>"


def test_a_snippet_that_cannot_be_read_is_not_found() -> None:
    assert finishing.index("⟦page/other.py⟧", book(QUOTED)) == ""


def test_english_that_a_chinese_page_quotes_is_said_as_english() -> None:
    html = "<em>dimension 1</em> <em>共享</em> <em>3</em>"
    empty = Book({}, {}, [])
    assert finished(html, empty, "zh") == html.replace("<em>", '<em lang="en">', 1)
    assert finished(html, empty) == html
