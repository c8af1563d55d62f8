"""What is drawn is told with its line; a window is refused."""

import json

import pytest

from checked_snippets.figures.capture import LETTERS, SHOWS
from checked_snippets.figures.left_out import NO_AXES, NO_GAP
from checked_snippets.running import outcome
from tests.checked_snippets.figures.conftest import IMPORT, Draw
from tests.engine import messages, outcome_of


@pytest.mark.parametrize("name", ["Loss curve", "损失 曲线", "lr = 0.1", "a-b_c, d", "été"])
def test_a_name_may_have_letters_of_any_language_and_spaces(name: str, draw: Draw) -> None:
    drawn, problems = draw(f"plt.figure({name!r}).add_subplot()")
    assert problems == []
    assert name not in drawn[0]


@pytest.mark.parametrize("name", ['say "hi"', "a/b", "a<b>", "a&b", "a(b)", "$x$", "a\nb"])
def test_a_name_that_no_page_can_say_is_refused(name: str) -> None:
    assert messages(f"{IMPORT}\naxes = plt.figure({name!r}).add_subplot()\n") == [
        f"snippets/page/idea.py:3: calls a figure {name!r}, which no page can say\n"
        f"  to repair: {LETTERS}"
    ]


@pytest.mark.parametrize(
    "call", ["plt.show()", "plt.show(block=False)", "plt.gcf().show()", "plt.pause(0.1)"]
)
def test_a_window_is_refused_at_the_statement_that_opens_it(call: str) -> None:
    source = f"{IMPORT}lines = plt.plot([1, 2])\n{call}\nlines = plt.plot([2, 1])\n"
    assert messages(source) == [f"snippets/page/idea.py:3: {SHOWS}\n    {call}"]


def test_a_window_in_a_loop_is_refused_too() -> None:
    loop = "for power in [1, 2]:\n    lines = plt.plot([1, 2**power])\n    plt.show()"
    (told,) = messages(f"{IMPORT}{loop}\n")
    assert told.startswith(f"snippets/page/idea.py:2: {SHOWS}\n")


def test_all_that_is_wrong_with_all_figures_is_told_at_once() -> None:
    source = (
        f"{IMPORT}axes = plt.figure('one').add_subplot()\n"
        "lines = axes.plot([1, 2], 'k')\n"
        "points = axes.scatter([1, 2], [1, float('nan')])\n"
        "empty = plt.figure('two')\n"
    )
    first, second, third = messages(source)
    assert first.startswith(f"snippets/page/idea.py:5: {NO_GAP[0]}\n")
    assert second.startswith("snippets/page/idea.py:3: draws in black")
    assert third.startswith(f"snippets/page/idea.py:5: {NO_AXES[0]}\n")


def test_what_is_wrong_is_known_without_drawing_again() -> None:
    given = outcome_of(f"{IMPORT}empty = plt.figure()\n")
    assert [problem.what for problem in given.faults] == [NO_AXES[0]]
    assert outcome.from_json(json.loads(json.dumps(outcome.to_json(given)))) == given


def test_a_font_that_is_missing_is_told_once() -> None:
    family = 'plt.rcParams["font.sans-serif"] = ["SimHei"]'
    source = f'{IMPORT}{family}\ntext = plt.title("a")\ntext = plt.xlabel("b")\n'
    told = outcome_of(source).afterwards
    assert any("not found" in line and "SimHei" in line for line in told)
    assert len(told) == len({*told})


def test_how_a_file_is_written_is_not_for_a_snippet_to_say(draw: Draw) -> None:
    settings = {"svg.hashsalt": None, "svg.fonttype": "path", "savefig.facecolor": "white"}
    drawn = "\nplt.plot([1, 2], 'o')\nplt.title('a')"
    assert draw(f"plt.rcParams.update({settings})\n{drawn}") == draw(f"\n{drawn}")
