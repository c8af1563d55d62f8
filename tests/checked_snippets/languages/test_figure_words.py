"""Figures speak the reader's language, from one catalogue."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.languages import figure_words
from checked_snippets.problem import report
from checked_snippets.running.outcome import Outcome, pack
from checked_snippets.running.pool import run
from checked_snippets.snippets.snippet import with_variants
from tests.checked_snippets.snippets.test_slider import FORM
from tests.checked_snippets.test_commands import Command, Write
from tests.engine import SETTINGS, book_of, outcome_of, written

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
    of_english = chinese.replace("损失 &lt;&amp;&gt;", "loss")
    assert of_english.replace("--on-a-phone: 13.6px; ", "") == svg


def test_only_chinese_words_and_only_those_of_wide_figures_grow_on_a_phone() -> None:
    text = '<text style="font-size: 11px">loss</text>'
    wide, narrow = (f'<svg viewBox="0 0 {width} 100">{text}</svg>' for width in (400, 300))
    assert "--on-a-phone: 12.6px" in figure_words.translated(wide, {"loss": "损失"})
    for svg, word in [(wide, "SGD"), (narrow, "损失")]:
        assert figure_words.translated(svg, {"loss": word}) == svg.replace("loss", word)


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


MOVED = f"""\
import matplotlib.pyplot as plt

step = 1  {FORM}
for place in range(3):
    plt.plot([place, step])
plt.xlabel("place")
plt.ylabel(f"step {{step}} of all")
label = plt.title("x" + "yz")
"""


def test_words_that_are_missing_at_each_value_of_a_slider_are_told_once_where_they_are_said() -> (
    None
):
    snippet = written(MOVED)
    book = book_of({snippet.name: snippet}, run(with_variants([snippet]), SETTINGS))
    assert [
        (each.path, each.line, each.details) for each in sorted(figure_words.check(book, {}))
    ] == [
        (snippet.path, 6, ("place",)),
        (snippet.path, 7, ("step 0 of all", "step 1 of all", "step 2 of all")),
        (snippet.path, 8, ("xyz",)),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [("loss", 3), ("a line", 4), ("second", 5), ("after 3 steps", 6), ("gone", 7)],
)
def test_a_word_is_found_in_the_string_that_says_it(text: str, line: int) -> None:
    source = (
        'loss = "losses"\n# loss\nprint("loss")\nprint("a "\n"line")\n'
        'print("first\\nsecond")\nprint(f"after {loss} steps")\nprint("go" + "ne")\n'
    ).replace('"a "\n"line"', '"a " "line"')
    assert figure_words.line_of_string(text, source) == line


def test_an_entry_is_found_however_it_is_written(tmp_path: Path) -> None:
    project = replace(SETTINGS, project=tmp_path)
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/labels.toml").write_text(
        '# loss\n\'loss\' = "损失"\nstep = "步"  # loss\n"say \\"x\\"" = "说"\n',
        encoding="utf-8",
    )
    words = figure_words.read(project)
    assert [figure_words.line_of_entry(project, word) for word in words] == [2, 3, 4]


@pytest.mark.parametrize("entry", ["loss = 3", 'loss = ""', "[loss]", "loss = ['损失']"])
def test_an_entry_that_says_no_word_is_told(
    entry: str, project: Path, write: Write, command: Command
) -> None:
    write(SOURCE)
    (project / "snippets/labels.toml").write_text(f"\n{entry}\n", encoding="utf-8")
    told = command("notes", "check")
    assert told.returncode == 1
    assert "snippets/labels.toml:2: says no word of this\n    loss\n" in told.stdout
    assert told.stderr == ""
    assert "says no word of this" in command("mkdocs", "build").stderr


def test_a_broken_catalogue_is_told_with_its_line(
    project: Path, write: Write, command: Command
) -> None:
    write(SOURCE)
    (project / "snippets/labels.toml").write_text('"loss" = "损失"\n"step" = \n', encoding="utf-8")
    told = command("notes", "check")
    assert told.returncode == 1
    assert 'snippets/labels.toml:2: is not TOML: Invalid value\n    "step" =\n' in told.stdout


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
