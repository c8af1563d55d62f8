"""How numbers and mathematics are set in prose: what changes, and what does not."""

import pytest
from markdown import Markdown

from checked_snippets.languages.typography import NO_BREAK, Typography, typeset


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("-1", "−1"),
        ("(-1, -0.5)", "(−1,_−0.5)"),
        ("is -x", "is −x"),
        ("b - a", "b_−_a"),
        ("(x² - 9) / (x - 3)", "(x²_−_9)_/_(x_−_3)"),
        ("a = -0.5", "a_=_−0.5"),
        ("-0.5 < a < 1", "−0.5_<_a_<_1"),
        ("5 × 1.5 + 2 × 1 = 9.5", "5_×_1.5_+_2_×_1_=_9.5"),
        (
            "11 × 22 + 33 × 44 + 55 × 66 = 1694 + 3630",
            "11_×_22_+_33_×_44_+_55_×_66 =_1694_+_3630",
        ),
        ("the shape (3, 4)", "the shape (3,_4)"),
    ],
)
def test_mathematics_is_set_as_such(written: str, shown: str) -> None:
    assert typeset(written, "en") == shown.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    "text",
    [
        "2-norm",
        "1e-8",
        "pages 3-4",
        "well-known",
        "Python - a language",
        "(for short, an array)",
        "E27 · 3",
        "2 and 3, 4",
        "-O2",
        "the 90-95 of them",
    ],
)
def test_what_is_no_mathematics_stays(text: str) -> None:
    for language in ("en", "zh"):
        assert typeset(text, language) == text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("32 · 3 · 48", "32_×_3_×_48"),
        ("0.5 · 2 和 2.0 · 2", "0.5_×_2 和 2.0_×_2"),
        ("有 5 个", "有 5_个"),
        ("第 27 页，3 · (-3)", "第 27_页，3_×_(−3)"),
    ],
)
def test_chinese_has_its_own_ways(written: str, shown: str) -> None:
    assert typeset(written, "zh") == shown.replace("_", NO_BREAK)


def test_code_and_addresses_stay_as_they_are() -> None:
    html = Markdown(extensions=["fenced_code", Typography("zh")]).convert(
        "`x[-1]` 取 -1，[见 -2](a-1.md)\n\n```text\n5 - 3\n```\n"
    )
    assert "<code>x[-1]</code> 取 −1" in html
    assert '<a href="a-1.md">见 −2</a>' in html
    assert "5 - 3" in html


def test_a_heading_keeps_its_anchor() -> None:
    html = Markdown(extensions=["toc", "attr_list", Typography("en")]).convert("# 5 - 3 { #less }")
    assert f'<h1 id="less">5{NO_BREAK}−{NO_BREAK}3</h1>' == html
