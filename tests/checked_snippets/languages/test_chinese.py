"""Chinese pages are written alike: what a reader would stumble over is told."""

import pytest

from checked_snippets.languages import chinese
from checked_snippets.pages import page as pages
from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tests.engine import SETTINGS, written


def told(line: str) -> str:
    page = Page("a.md", "docs/zh/a.md", f"# 标题 {{ #title }}\n\n{line}\n")
    return report([*chinese.check(page)])


@pytest.mark.parametrize(
    "line",
    [
        "你看，`x` 是 tensor：形状是 (高, 宽)，见[这里](a.md#b)。",
        "书上写的是「创建tensor, 您看」，也说“CPU张量”。",
        "```text\n您, x\n```",
        "结果是$a,b$。<!-- differs: number: 原因, x -->",
        "In English: yes, really.",
        "**张量**（tensor）有 3 个轴。",
    ],
)
def test_what_is_as_everywhere_is_fine(line: str) -> None:
    assert told(line) == ""


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("请您看看。", "speaks to somebody in another way than all other pages\n    请您看看。"),
        (
            "先猜,再看。",
            "half-width punctuation in Chinese\n    先猜,再看。\n  to repair: write ，；：？！",
        ),
        ("对吗?", "half-width punctuation in Chinese\n    对吗?\n"),
        ("就这样.", "half-width punctuation in Chinese\n    就这样.\n  to repair: write 。"),
        (
            "一个tensor。",
            "Chinese and Latin letters without a space between them\n    一个tensor。",
        ),
        (
            "tensor是表。",
            "Chinese and Latin letters without a space between them\n    tensor是表。",
        ),
    ],
)
def test_what_is_not_as_everywhere_is_told_with_its_line(line: str, message: str) -> None:
    assert told(line).startswith(f"docs/zh/a.md:3: {message}")


def test_a_comment_in_chinese_is_told_and_a_shape_or_an_output_is_not() -> None:
    source = "x = 1  # (3, 1)\nprint('高 # 宽')\n#> 高 # 宽\ny = 2  # 高\n"
    assert report([*chinese.comments([written(source)])]) == (
        "snippets/page/idea.py:4: a comment in Chinese\n    # 高\n"
        "  to repair: let the page say it; a comment has a shape, and nothing else"
    )


def test_all_chinese_pages_are_written_alike() -> None:
    found = [
        problem for page in pages.read(SETTINGS)["zh"].values() for problem in chinese.check(page)
    ]
    assert found == []
