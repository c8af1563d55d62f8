"""Missing data are drawn with their gap; what would vanish without one is refused."""

import re

import pytest

from checked_snippets.figures.left_out import ALONE, INFINITE, NO_AXES, NO_GAP, NOTHING
from tests.checked_snippets.figures.conftest import Draw

NUMPY = "import numpy as np\n"
NAN, INF = "np.nan", "np.inf"
MASKED = "np.ma.masked_equal([1, 2, 3, 4], 3)"

GAPS = [
    "plt.plot([1, 2, np.nan, 2, 3])",
    'plt.plot([1, np.nan, 2], "o-")',
    f"plt.plot({MASKED}, 'o-')",
    f"plt.plot({MASKED}, 'o')",
    "plt.plot(np.ma.masked_invalid([1, 2, np.inf, 2, 3]))",
    "plt.plot([np.nan, 1, 2])",
    f"plt.scatter([1, 2, 3, 4], {MASKED})",
    "plt.fill_between([1, 2, 3, 4, 5], [1, 2, np.nan, 1, 2])",
    "plt.imshow([[1, np.nan], [3, 4]])",
    "plt.imshow(np.ma.masked_equal([[1, 2], [3, 4]], 3))",
    "plt.pcolormesh([[1, np.nan], [3, 4]])",
    "plt.contourf([[1, 2, 3], [3, np.nan, 4], [1, 2, 3]])",
    "plt.subplot(projection='3d').plot([1, 2, np.nan, 2, 3], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5])",
    "plt.plot([])",
    'plt.plot(["a", "b", "c", "d"], [1, 2, 3, 4])',
    "plt.semilogy([0, 1, 10])",
    "plt.imshow(np.zeros((2, 2, 3)))",
    "plt.plot([1], 'o')",
]


@pytest.mark.parametrize("code", GAPS)
def test_what_is_missing_may_leave_a_gap(code: str, draw: Draw) -> None:
    drawn, problems = draw(NUMPY + code)
    assert problems == []
    assert len(drawn) == 1


def test_the_gap_is_there(draw: Draw) -> None:
    (drawn,), _ = draw(f"{NUMPY}plt.plot([1, 2, np.nan, 2, 3])\nplt.axis('off')")
    (line,) = re.findall(r'<path d="([^"]*)" clip-path', drawn)
    assert line.count("M") == 2


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("plt.figure()", NO_AXES),
        ("plt.plot([1, 2, np.inf, 3, 4])", INFINITE),
        ("plt.plot([-np.inf, 1, 2], 'o')", INFINITE),
        ("plt.scatter([1, 2], [np.inf, 1])", INFINITE),
        ("plt.imshow([[1, np.inf], [3, 4]])", INFINITE),
        ("plt.pcolormesh([[1, -np.inf], [3, 4]])", INFINITE),
        ("plt.scatter([1, 2], [np.nan, 1])", NO_GAP),
        ("plt.scatter([1, 2], [1, 2], c=[1, np.nan])", NO_GAP),
        ("plt.plot([1, 2], [np.nan, 1], 'o')", NO_GAP),
        ("plt.bar([1, 2, 3], [1, np.nan, 2])", NO_GAP),
        ("plt.vlines([1, 2], 0, [1, np.nan])", NO_GAP),
        ("plt.plot([np.nan, np.nan])", NOTHING),
        ("plt.imshow([[np.nan, np.nan]], vmin=0, vmax=1)", NOTHING),
        ("plt.plot([1, np.nan])", ALONE),
        ("plt.plot([1, 2, np.nan, 3, np.nan, 4, 5])", ALONE),
        ("plt.plot([1])", ALONE),
    ],
)
def test_what_nobody_would_see_is_refused(code: str, why: tuple[str, str], draw: Draw) -> None:
    assert draw(f"{NUMPY}x = {code}")[1] == [f"3: {why[0]}"]
