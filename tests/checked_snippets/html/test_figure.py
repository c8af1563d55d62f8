"""Figures, sliders and problems as they look on a page."""

import re
from pathlib import Path

import pytest

from checked_snippets import words
from checked_snippets.checking.book import Book
from checked_snippets.html.context import Context
from checked_snippets.html.figure import figure, frames, problem_box, with_own_ids
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome, pack
from tests.checked_snippets.snippets.test_slider import SOURCE as SLIDER
from tests.checked_snippets.test_commands import Command, Write
from tests.engine import book_of, given, written

SVG = '<svg viewBox="0 0 1 1"><g></g></svg>'
ENGLISH = words.of("en")


@pytest.fixture
def book() -> Book:
    """A book of one snippet, which draws two figures."""
    snippet = written("print(1)\n#> 1\n")
    outcome = Outcome(given("1"), figures=(pack("", SVG), pack("inf", SVG)))
    return book_of({snippet.name: snippet}, {snippet.name: outcome})


def test_a_figure_is_called_by_its_alternative_text(book: Book) -> None:
    html = figure(Context(book, ENGLISH), "page/idea", "what to <see>", folded=False, number=2)
    assert 'role="img" aria-labelledby="figure.2"' in html
    assert '<title id="figure.2">what to &lt;see&gt;</title>' in html


def test_a_figure_has_its_code_folded_behind_it_or_not(book: Book) -> None:
    context = Context(book, words.of("zh"))
    assert "<details>" not in figure(context, "page/idea", "", folded=False, number=1)
    folded = figure(context, "page/idea-inf", "", folded=True, number=1)
    assert "<details><summary>画这张图的代码</summary>" in folded
    assert '<samp class="printed">1</samp>' in folded


def test_a_figure_gets_the_words_of_its_language(book: Book) -> None:
    def translate(svg: str) -> str:
        return svg.replace("<g></g>", "<text>损失</text>")

    context = Context(book, ENGLISH, translate=translate)
    html = figure(context, "page/idea", "", folded=False, number=1)
    assert "<text>损失</text></svg>" in html


@pytest.mark.parametrize("name", ["page/other", "page/idea-one", ""])
def test_a_figure_that_nobody_drew_is_nothing(name: str, book: Book) -> None:
    assert figure(Context(book, ENGLISH), name, "", folded=True, number=1) == ""


def test_an_id_is_never_what_a_figure_says() -> None:
    svg = '<svg ><path id="a"/><use href="#a"/><g style="fill: url(#a)"/><text>id="a" url(#a)'
    assert with_own_ids(svg, "figure.1") == (
        '<svg ><path id="figure.1.a"/><use href="#figure.1.a"/>'
        '<g style="fill: url(#figure.1.a)"/><text>id="a" url(#a)'
    )


NAMED = """import matplotlib.pyplot as plt

for name in ["Loss curve", "Loss-curve", "损失"]:
    axes = plt.figure(name).add_subplot()
    bars = axes.bar([1, 2], [3, 4], hatch="//")
"""


def test_no_id_is_twice_on_a_page_whatever_its_figures_are_called_and_however_often_shown(
    project: Path, write: Write, command: Command
) -> None:
    write(NAMED)
    write(SLIDER, "page/slider.py")
    shown = ["idea-损失", "idea-Loss curve", "slider", "idea-Loss-curve", "slider", "idea-损失"]
    (project / "docs/zh/page-slider.md").unlink()
    (project / "docs/en/page-slider.md").unlink()
    for language, alt in [("zh", "一张图"), ("en", "A figure")]:
        page = project / "docs" / language / "page-idea.md"
        figures = "".join(f"\n![{alt}](../figures/page/{name}.svg)\n" for name in shown)
        page.write_text(page.read_text() + figures, encoding="utf-8")
    built = command("mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    html = (project / "site/en/page-idea.html").read_text(encoding="utf-8")
    ids = re.findall(r'\bid="([^"]*)"', html)
    assert len(ids) == len({*ids})
    used = re.findall(r'(?:\burl\(#|<use [^>]*href="#|aria-labelledby=")([^")]+)', html)
    assert {*used} <= {*ids}
    assert html.count('role="img"') == 4 + 2 * 3
    groups = re.findall('type="radio" name="(figure[^"]*)"', html)
    assert [groups.count(name) for name in dict.fromkeys(groups)] == [3, 3]


def test_a_slider_has_a_frame_for_each_value() -> None:
    assert frames(written(SLIDER), "page/idea-inf") == {
        "0": "page/idea@0-inf",
        "1": "page/idea-inf",
        "2": "page/idea@2-inf",
    }
    assert frames(written("x = 1\n"), "page/idea") == {}


def test_the_page_has_a_stop_and_a_frame_for_each_value(
    write: Write, command: Command, project: Path
) -> None:
    write(SLIDER)
    for language, alt in [("zh", "一条线"), ("en", "A line")]:
        page = project / "docs" / language / "page-idea.md"
        page.write_text(page.read_text() + f"\n![{alt}](../figures/page/idea.svg)\n")
    assert command("mkdocs", "build", "--strict").returncode == 0
    html = (project / "site/en/page-idea.html").read_text()
    assert html.count('<input type="radio"') == html.count('<div class="frame') == 3
    assert html.count(" checked>") == html.count('<div class="frame checked">') == 1
    assert "A line power = 2</title>" in html


def test_problems_are_told_as_text() -> None:
    problems = [Problem("b.py", 1, "prints <b>"), Problem("a.py", 2, "raises")]
    box = problem_box(problems, words.of("zh"))
    assert "这里有不对的地方" in box
    assert "<pre>a.py:2: raises\n\nb.py:1: prints &lt;b&gt;</pre>" in box


def test_without_a_problem_there_is_no_box() -> None:
    assert problem_box([], ENGLISH) == ""
