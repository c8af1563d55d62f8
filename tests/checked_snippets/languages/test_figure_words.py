"""Figures speak the reader's language, from one catalogue."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.languages import figure_words
from checked_snippets.problem import report
from checked_snippets.running.outcome import Outcome, pack
from tests.checked_snippets.test_commands import Command, Write
from tests.engine import SETTINGS, book_of, messages, outcome_of, written

SOURCE = (
    "import matplotlib.pyplot as plt\n"
    "figure, axis = plt.subplots()\n"
    "axis.plot([1, 2], label='loss')\n"
    "axis.set(title='x', xlabel='$w^2$', ylabel='(3, 4)')\n"
    "legend = axis.legend()\n"
)


def told(source: str, catalogue: dict[str, str]) -> str:
    snippet = written(source)
    book = book_of({snippet.name: snippet}, {snippet.name: outcome_of(source)})
    return report(list(figure_words.check(book, catalogue)))


def test_a_word_needs_an_entry_numbers_shapes_symbols_and_formulas_do_not() -> None:
    assert told(SOURCE, {"loss": "损失"}) == ""
    assert told(SOURCE, {}) == (
        "snippets/page/idea.py:3: a figure says a word without Chinese\n    loss\n"
        "  to repair: add it to snippets/labels.toml"
    )


def test_a_figure_that_speaks_chinese_is_refused() -> None:
    assert "snippets/page/idea.py:3: a figure speaks Chinese\n    损失\n  to repair: write Eng" in (
        told(SOURCE.replace("loss", "损失"), {})
    )


def test_a_figure_is_translated_and_nothing_else_of_it_changes() -> None:
    svg = outcome_of(SOURCE).figures[0].svg
    chinese = figure_words.translated(svg, {"loss": "损失 <&>"})
    assert ">损失 &lt;&amp;&gt;</text>" in chinese
    assert chinese.replace("损失 &lt;&amp;&gt;", "loss") == svg


def test_an_entry_that_no_figure_uses_is_named(tmp_path: Path) -> None:
    project = replace(SETTINGS, project=tmp_path)
    (tmp_path / "snippets").mkdir()
    catalogue = tmp_path / figure_words.catalogue(project)
    catalogue.write_text('"loss" = "损失"\n"step" = "步"\n', encoding="utf-8")
    snippet, drawn = written("x = 1\n"), pack("", "<svg><text>loss</text></svg>")
    book = book_of({snippet.name: snippet}, {snippet.name: Outcome((), figures=(drawn,))}, tmp_path)
    assert report(list(figure_words.check(book, figure_words.read(project)))) == (
        "snippets/labels.toml:2: no figure says this\n    step\n  to repair: delete the entry"
    )


def test_a_broken_catalogue_is_told_with_its_line(
    project: Path, write: Write, command: Command
) -> None:
    write(SOURCE)
    (project / "snippets/labels.toml").write_text('"loss" = "损失"\n"step" = \n', encoding="utf-8")
    told = command("notes", "check")
    assert told.returncode == 1
    assert "snippets/labels.toml:2: is not TOML: Invalid value (at line 2" in told.stdout


def test_the_page_in_each_language_says_its_word(
    project: Path, write: Write, command: Command
) -> None:
    write(SOURCE)
    (project / "snippets/labels.toml").write_text('"loss" = "损失"\n', encoding="utf-8")
    for language, alt in [("zh", "一条线"), ("en", "A line")]:
        page = project / "docs" / language / "page-idea.md"
        page.write_text(page.read_text() + f"\n![{alt}](../figures/page/idea.svg)\n")
    assert command("mkdocs", "build", "--strict").returncode == 0
    chinese = (project / "site/page-idea.html").read_text(encoding="utf-8")
    english = (project / "site/en/page-idea.html").read_text(encoding="utf-8")
    assert ">损失</text>" in chinese and ">loss</text>" not in chinese
    assert ">loss</text>" in english and ">损失</text>" not in english


@pytest.mark.parametrize(
    ("drawing", "why"),
    [
        ("plt.figure()", "the figure has no axes; draw on those of plt.subplots()"),
        ("plt.plot([1, float('nan')])", "a value to be drawn is nan; leave it out"),
        ("plt.scatter([1, 2], [float('nan'), 1])", "a value to be drawn is nan; leave it out"),
        ("plt.imshow([[1, float('nan')]])", "a value to be drawn is nan; leave it out"),
    ],
)
def test_what_nobody_would_see_is_refused(drawing: str, why: str) -> None:
    source = f"import matplotlib.pyplot as plt\ndrawn = {drawing}\n"
    assert messages(source) == [
        f"snippets/page/idea.py:2: does not draw its figures in silence\n    ValueError: {why}"
    ]
