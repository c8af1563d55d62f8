"""Formulas have the space that TeX gives them."""

import pytest

from tests.checked_snippets.formulas.test_mathml import typeset


@pytest.mark.parametrize(
    ("formula", "forms"),
    [
        ("$a - b$", [None]),
        ("$a + (-b)$", [None, "prefix"]),
        ("$f(1, -x) = -y$", ["prefix"] * 2),
        (r"$1 + \dots + n, \infty - 1$", [None] * 3),
    ],
)
def test_a_sign_is_no_subtraction(formula: str, forms: list[str | None]) -> None:
    signs = [each for each in typeset(formula).iter("mo") if each.text in {"+", "−"}]
    assert [each.get("form") for each in signs] == forms


@pytest.mark.parametrize(
    ("formula", "spaces"),
    [
        (r"$2 \cos\theta$", 2),
        (r"$\cos(x)$", 0),
        (r"$x = \max_i x_i$", 1),
        (r"$\lVert y \rVert \sin x$", 2),
        (r"$x + y$", 0),
    ],
)
def test_names_have_the_space_that_tex_gives_them(formula: str, spaces: int) -> None:
    assert len(list(typeset(formula).iter("mspace"))) == spaces


def test_the_space_behind_a_name_stands_before_what_applies_it() -> None:
    tags = [(each.tag, each.text) for each in typeset(r"$\cos x$").iter()]
    assert tags[-4:] == [("mi", "cos"), ("mspace", None), ("mo", "\u2061"), ("mi", "x")]


def test_scripts_are_set_without_space() -> None:
    math = typeset(r"$$\sum_{i=1}^{n-1} x = 1$$")
    spaces = {operator.text: operator.get("lspace") for operator in math.iter("mo")}
    assert spaces == {"∑": None, "=": None, "−": "0"}
    assert [o.get("lspace") for o in math.iter("mo") if o.text == "="] == ["0", None]
