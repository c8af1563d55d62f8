"""A number that the reader moves: one assignment, run for each of its values."""

import pytest

from checked_snippets.problem import report
from checked_snippets.running.cache import outcomes
from checked_snippets.running.pool import run
from checked_snippets.snippets import slider
from checked_snippets.snippets.snippet import with_variants
from tests.checked_snippets.test_commands import Command, Write
from tests.conftest import PROJECT
from tests.engine import SETTINGS, written

FORM = '# @param {type:"slider", min:0, max:2, step:1}'
SOURCE = (
    f"import matplotlib.pyplot as plt\npower = 1  {FORM}\n"
    "figure, axis = plt.subplots()\naxis.plot([0, 2**power])\nprint(2**power)\n#> 2\n"
)


def told(line: str) -> str:
    return report([*slider.check(f"{line}\nprint(1)\n#> 1\n", "snippets/page/idea.py")])


def test_a_marked_assignment_is_a_slider_over_all_its_values() -> None:
    snippet = written(SOURCE)
    assert snippet.slider == slider.Slider("power", 2, "1", ("0", "1", "2"))
    assert [each.name for each in snippet.variants] == ["page/idea@0.py", "page/idea@2.py"]


def test_a_snippet_without_a_mark_has_no_slider() -> None:
    assert written("power = 1\n").slider is None
    assert written("power = 1\n").variants == []


def test_decimal_steps_do_not_drift() -> None:
    found = slider.find('rate = 0.3  # @param {type:"slider", min:0.1, max:0.9, step:0.1}')
    assert found is not None
    assert found.values == ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9")


def test_a_variant_differs_in_its_value_alone() -> None:
    first = written(SOURCE).variants[0]
    assert first.source == SOURCE.replace("power = 1 ", "power = 0 ")


@pytest.mark.parametrize(
    ("line", "what", "repair"),
    [
        (
            'x = 3  # @param {type:"slider", min:1, max:26, step:1}',
            "a slider over 26 values instead of at most 25",
            "take larger steps",
        ),
        (
            'x = 9  # @param {type:"slider", min:0, max:3, step:1}',
            "a slider whose default 9 is none of its values",
            "choose one of 0, 1, 2, 3",
        ),
        (
            'x = 1.5  # @param {type:"slider", min:1, max:2, step:0.2}',
            "a slider whose default 1.5 is none of its values",
            "choose one of 1.0, 1.2, 1.4, 1.6, 1.8, 2.0",
        ),
        (
            'x = 1  # @param {type:"slider", min:1, max:5, step:0}',
            "a slider that has no value",
            "let max be no less than min, and step more than 0",
        ),
        (
            'x = 1  # @param {type:"slider", min:1, max:0, step:1}',
            "a slider that has no value",
            "let max be no less than min, and step more than 0",
        ),
        (
            'x = 1 # @param {type:"number"}',
            "a slider in another form than the one that we know",
            f"write: {slider.FORM}",
        ),
        (
            f"x = 1  {FORM}\ny = 1  {FORM}",
            "a snippet with 2 sliders instead of one",
            "leave one of them",
        ),
    ],
)
def test_a_slider_that_cannot_be_is_refused(line: str, what: str, repair: str) -> None:
    first = line.partition("\n")[0]
    assert told(line).startswith(
        f"snippets/page/idea.py:1: {what}\n    {first}\n  to repair: {repair}"
    )
    assert slider.find(line) is None


def test_each_value_is_run_and_has_its_figure() -> None:
    ran = run(with_variants([written(SOURCE)]), SETTINGS)
    assert len({outcome.figures[0].svg for outcome in ran.values()}) == 3


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("max:2", "max:30", "snippets/page/idea.py:2: a slider over 31 values"),
        ("2**power)", "2 // power)", "snippets/page/idea.py:5: with power = 0: raises ZeroDivisionError"),
    ],
)
def test_pytest_and_check_say_the_same_of_a_bad_slider(
    old: str, new: str, told: str, write: Write, command: Command
) -> None:
    write(SOURCE.replace(old, new))
    for words in [["checked-snippets", "check"], ["pytest", "snippets"]]:
        ended = command(*words)
        assert ended.returncode == 1
        assert told in ended.stdout


def test_a_slider_of_the_site_is_run_for_its_values() -> None:
    name = "under-and-overfitting/move_the_degree.py"
    source = (PROJECT / "snippets" / name).read_text(encoding="utf-8")
    variants = written(source, name).variants
    assert len(variants) == 4
    assert len({each.figures for each in outcomes(SETTINGS, variants).values()}) == 4
