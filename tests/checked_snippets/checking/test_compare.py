"""When what was printed is what was promised."""

import sys
import tempfile
from pathlib import Path

import pytest
import torch

from checked_snippets.checking import compare

DECIMALS = [
    ("tensor(1.3333)", "tensor(1.3334)", True),
    ("tensor(1.3333)", "tensor(1.3353)", False),
    ("5.9605e-08", "0.0000", True),
    ("tensor([ 0.0000])", "tensor([-0.0000])", True),
    ("1e-3", "1.0001e-3", True),
    ("tensor(2)", "tensor(3)", False),
    ("(3, 4)", "(3, 5)", False),
    ("torch.float32", "torch.float64", False),
    ("0.3 ... 2", "0.30001 and 2", True),
]


@pytest.mark.parametrize(("promised", "printed", "alike"), DECIMALS)
def test_other_processors_may_round_decimals_as_they_like(
    promised: str, printed: str, alike: bool
) -> None:
    assert compare.matches((promised,), (printed,), exact=False) == alike


def test_here_a_decimal_is_what_it_is() -> None:
    assert not compare.matches(("tensor(1.3333)",), ("tensor(1.3334)",), exact=True)


@pytest.mark.parametrize(
    ("promised", "printed", "alike"),
    [
        ("size (3) at ...", "size (3) at dimension 1", True),
        ("size (3) at ...", "size (4) at dimension 1", False),
        ("...", "", True),
        ("a ... c", "a b c", True),
        ("a ... c", "a b", False),
        ("a.b", "axb", False),
    ],
)
def test_three_dots_stand_for_any_text_in_a_line(promised: str, printed: str, alike: bool) -> None:
    assert compare.matches((promised,), (printed,), exact=True) == alike


def test_three_dots_stand_for_no_other_line() -> None:
    assert not compare.matches(("a", "..."), ("a", "b", "c"), exact=True)


PLACES = [
    str(Path.home() / "data.csv"),
    sys.executable,
    f"File {torch.__file__!r}, line 1",
    f"{tempfile.gettempdir()}/checked-snippets-x/y",
]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        *((place, "a path of this machine") for place in PLACES),
        ('File "snippets/page/idea.py", line 1', "the path of its own file"),
        ("/home/somebody/data.csv, /usr/lib, /tmp/x", ""),
        ("snippets/page/another.py", ""),
        ("\N{RAINBOW}\N{ZERO WIDTH JOINER}\N{WHITE FLAG}", ""),
        ("\N{ZERO WIDTH NON-JOINER}", ""),
        ("\N{RIGHT-TO-LEFT OVERRIDE}", "a control character"),
        ("\N{LEFT-TO-RIGHT MARK}", "a control character"),
        ("\N{ZERO WIDTH NO-BREAK SPACE}", "a control character"),
        ("\N{SOFT HYPHEN}", "a control character"),
        ("<object object at 0x7f83bc2a41f0>", "an address, another one in each run"),
    ],
)
def test_what_a_page_cannot_show_is_told(line: str, why: str) -> None:
    assert compare.unprintable(line, "snippets/page/idea.py") == why
