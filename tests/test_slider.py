"""A number that the reader moves: one assignment, run for each of its values."""

from pathlib import Path

import pytest

from tensor_notes import slider
from tensor_notes.cache import outcomes
from tensor_notes.problem import report
from tensor_notes.run import run
from tests.conftest import PROJECT
from tests.engine import written
from tests.test_commands import Command, Write

FORM = '# @param {type:"slider", min:0, max:2, step:1}'
SOURCE = (
    f"import matplotlib.pyplot as plt\npower = 1  {FORM}\n"
    "figure, axis = plt.subplots()\naxis.plot([0, 2**power])\nprint(2**power)\n#> 2\n"
)


def told(line: str) -> str:
    return report(list(slider.check(written(f"{line}\nprint(1)\n#> 1\n"))))


def test_a_marked_assignment_is_a_slider_over_all_its_values() -> None:
    found = slider.find(written(SOURCE))
    assert found == slider.Slider("power", 2, "1", ("0", "1", "2"))
    assert [each.name for each in slider.variants(written(SOURCE))] == [
        "page/idea@0.py",
        "page/idea@2.py",
    ]


def test_decimal_steps_do_not_drift() -> None:
    line = 'rate = 0.3  # @param {type:"slider", min:0.1, max:0.9, step:0.1}'
    found = slider.find(written(line))
    assert found is not None
    assert found.values == ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9")


def test_a_variant_differs_in_its_value_alone() -> None:
    first = slider.variants(written(SOURCE))[0]
    assert first.source == SOURCE.replace("power = 1 ", "power = 0 ")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('x = 3  # @param {type:"slider", min:1, max:26, step:1}', "a slider over 26 values inst"),
        (
            'x = 9  # @param {type:"slider", min:1, max:5, step:1}',
            "a slider whose default 9 is none",
        ),
        (
            'x = 1.5  # @param {type:"slider", min:1, max:5, step:1}',
            "a slider whose default 1.5 is",
        ),
        (
            'x = 1  # @param {type:"slider", min:1, max:5, step:0}',
            "a slider whose default 1 is none",
        ),
        ('x = 1 # @param {type:"number"}', "a slider in another form than the one that we know"),
        (f"x = 1  {FORM}\ny = 1  {FORM}", "a snippet with 2 sliders instead of one"),
    ],
)
def test_a_slider_that_cannot_be_is_refused(line: str, what: str) -> None:
    message = told(line)
    assert message.startswith(f"snippets/page/idea.py:1: {what}")
    assert f"to repair: write: {slider.FORM}" in message


def test_each_value_is_run_and_has_its_figure() -> None:
    snippets = [written(SOURCE), *slider.variants(written(SOURCE))]
    drawn = {name: outcome.figures[0].svg for name, outcome in run(snippets).items()}
    assert len(set(drawn.values())) == 3


def test_what_goes_wrong_at_another_value_is_named() -> None:
    snippet = written(SOURCE.replace("2**power)", "2 // power)"))
    zero = slider.variants(snippet)[0]
    problems = slider.bad_variant(zero, run([zero])[zero.name])
    assert report(list(problems)).startswith(
        "snippets/page/idea.py:5: with the value 0: raises\n    print(2 // power)"
    )


def test_the_page_has_a_stop_and_a_frame_for_each_value(
    write: Write, command: Command, project: Path
) -> None:
    write(SOURCE)
    for language, alt in [("zh", "一条线"), ("en", "A line")]:
        page = project / "docs" / language / "page-idea.md"
        page.write_text(page.read_text() + f"\n![{alt}](../figures/page/idea.svg)\n")
    assert command("mkdocs", "build", "--strict").returncode == 0
    html = (project / "site/en/page-idea.html").read_text()
    assert html.count('<input type="radio"') == html.count('<div class="frame') == 3
    assert html.count(" checked>") == html.count('<div class="frame checked">') == 1
    assert "A line power = 2</title>" in html


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("max:2", "max:30", "snippets/page/idea.py:2: a slider over 31 values"),
        ("2**power)", "2 // power)", "snippets/page/idea.py:5: with the value 0: raises"),
    ],
)
def test_pytest_and_check_say_the_same_of_a_bad_slider(
    old: str, new: str, told: str, write: Write, command: Command
) -> None:
    write(SOURCE.replace(old, new))
    for words in [["notes", "check"], ["pytest", "snippets"]]:
        ended = command(*words)
        assert ended.returncode == 1
        assert told in ended.stdout


def test_a_slider_of_the_site_is_run_for_its_values() -> None:
    name = "under-and-overfitting/move_the_degree.py"
    source = (PROJECT / "snippets" / name).read_text(encoding="utf-8")
    variants = slider.variants(written(source, name))
    assert len(variants) == 8
    assert len({o.figures for o in outcomes(PROJECT, variants).values()}) == 8
