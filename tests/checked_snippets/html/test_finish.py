"""A page in plain Python-Markdown, without MkDocs: marks, and then what they stand for."""

from collections.abc import Sequence

import pytest
from markdown import Markdown

from checked_snippets import words
from checked_snippets.checking.book import Book
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.html.markdown import Cells, problems_mark
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome, pack
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS, book_of, given, written

SVG = '<svg viewBox="0 0 1 1"><g></g></svg>'
SHOWN = '```python\n--8<-- "page/idea.py"\n```\n'
DRAWN = "![what to <see>](../../figures/page/idea.svg)\n"
WRONG = Problem("snippets/page/idea.py", 1, "prints <something> else")


def book(source: str = "print(1)\n#> 1\n", problems: Sequence[Problem] = ()) -> Book:
    """A book of one snippet, which draws one figure."""
    snippet = written(source)
    outcome = Outcome(given("1"), figures=(pack("", SVG),))
    return book_of({snippet.name: snippet}, {snippet.name: outcome}, problems=problems)


def marked(text: str) -> str:
    cells = Cells({"page/idea.py", "page/broken.py"}, SETTINGS)
    return Markdown(extensions=["pymdownx.superfences", cells]).convert(text)


def page(text: str, problems: Sequence[Problem] = (), language: str = "en") -> str:
    """A page converted and finished."""
    return finished(marked(text), Context(book(problems=problems), words.of(language)))


def test_what_depends_on_snippets_is_a_mark_until_the_page_is_finished() -> None:
    html = marked(f"{SHOWN}\n{DRAWN}")
    assert "<!--cell page/idea.py-->" in html
    assert '<figure data-figure="page/idea" data-alt="what to &lt;see&gt;"' in html
    assert "print" not in html


def test_no_mark_is_left_on_a_finished_page() -> None:
    for text in [SHOWN, DRAWN, f"{SHOWN}\n{DRAWN}", SHOWN.replace("idea", "broken")]:
        html = page(f"before\n\n{text}\nafter")
        assert "<!--" not in html
        assert "data-figure" not in html
        assert html.startswith("<p>before</p>") and html.endswith("<p>after</p>")


def test_a_snippet_and_its_figure_stand_where_their_marks_were() -> None:
    html = page(f"{SHOWN}\nbetween\n\n{DRAWN}")
    places = [html.index(part) for part in ["data-snippet", "between", "what to &lt;see&gt;"]]
    assert places == sorted(places)
    assert '<samp class="printed">1</samp>' in html


def test_a_figure_has_its_code_folded_behind_it_unless_the_page_shows_it() -> None:
    assert "<details><summary>The code of this figure</summary>" in page(DRAWN)
    assert "<details>" not in page(f"{SHOWN}\n{DRAWN}")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["Copy", "The code of this figure", "Something here is not true"]),
        ("zh", ["复制", "画这张图的代码", "这里有不对的地方"]),
        ("fr", ["Copy", "The code of this figure", "Something here is not true"]),
    ],
)
def test_a_page_speaks_its_language(language: str, said: list[str]) -> None:
    html = page(DRAWN, [WRONG], language)
    assert [word for word in said if word in html] == said


def test_a_problem_stands_once_above_what_it_is_about() -> None:
    for text in [SHOWN, f"{SHOWN}\n{DRAWN}"]:
        html = page(text, [WRONG])
        assert html.count("Something here is not true") == 1
        assert html.index("prints &lt;something&gt; else") < html.index("data-snippet")


def test_a_problem_of_a_snippet_that_cannot_be_read_stands_in_its_place() -> None:
    html = page(SHOWN.replace("idea", "broken"), [Problem("snippets/page/broken.py", 1, "no")])
    assert "snippets/page/broken.py:1: no" in html


def test_a_problem_of_the_page_stands_where_it_is_marked() -> None:
    wrong = Problem("docs/page.md", 1, "a heading without an anchor")
    opened = book(problems=[wrong, Problem("docs/other.md", 1, "something else")])
    html = finished(f"{problems_mark('docs/page.md')}<p>text</p>", Context(opened, words.of("en")))
    assert "docs/page.md:1: a heading without an anchor" in html
    assert "docs/other.md" not in html


def test_a_snippet_can_be_saved_where_it_is_a_file() -> None:
    html = marked(SHOWN)
    without = finished(html, Context(book(), words.of("en")))
    assert 'class="save"' not in without
    here = finished(html, Context(book(), words.of("en"), files=""))
    assert '<a class="save" href="page/idea.py" download' in here
    above = finished(html, Context(book(), words.of("en"), files="../files/"))
    assert '<a class="save" href="../files/page/idea.py" download' in above


def test_nothing_else_on_the_page_is_changed() -> None:
    text = '<p>"snippets:here" <a href="snippets:page">…</a></p>'
    for files in [None, "../files/"]:
        assert finished(text, Context(book(), words.of("en"), files=files)) == text
    annotated = Context(book("snippets: int = 1\n"), words.of("en"), files="../files/")
    assert 'data-clipboard-text="snippets: int = 1&#10;"' in finished(marked(SHOWN), annotated)


def test_a_site_may_show_a_snippet_in_another_form() -> None:
    class Bare(Context):
        def show(self, snippet: Snippet) -> str:
            return f"<pre>{snippet.name}</pre>"

    html = finished(marked(SHOWN), Bare(book(), words.of("en")))
    assert "<pre>page/idea.py</pre>" in html


class Linking(Context):
    def name(self, path: str, text: str) -> str:
        return f'<a href="#{path}">{text}</a>'


@pytest.mark.parametrize(
    ("context", "shown"), [(Context, "sum"), (Linking, '<a href="#a.sum">sum</a>')]
)
def test_a_name_in_code_leads_where_a_site_says(context: type[Context], shown: str) -> None:
    snippet = written("x = a.sum()\n")
    outcome = Outcome(given(""), names=((1, 6, "a.sum"),))
    one = book_of({snippet.name: snippet}, {snippet.name: outcome})
    html = finished(marked(SHOWN), context(one, words.of("en")))
    assert f'<span class="n">{shown}</span>' in html and "name:" not in html
