"""What is code on a page, and what is not."""

import pytest

from checked_snippets.pages.fences import BLOCKS, SPANS, outside, prose


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("```text\na\n```\nb", "\na"),
        ("~~~\na\n~~~\nb", "\na"),
        ("```\n```\nb", ""),
        ("````text\n```\na\n```\n````\nb", "\n```\na\n```"),
        ("```text\n~~~\n```\nb", "\n~~~"),
        ("```text\n```python\n```\nb", "\n```python"),
        ("- a\n\n    ```text\n    a\n    ```\nb", "\n    a"),
        ("> ```text\n> a\n> ```\nb", "\n> a"),
        ("```text\na\n    ```\nb\n```", "\na\n    ```\nb"),
        ("```text\na\n\nb", "\na\n\nb"),
        ("```a``` b\n```\nc\n```", "\nc"),
    ],
)
def test_a_block_ends_at_a_line_like_its_first_one(text: str, body: str) -> None:
    assert [found["body"] for found in BLOCKS.finditer(text)] == [body]


@pytest.mark.parametrize("info", ["python", " python", "{ .python }", "{.python .x}", "python x"])
def test_a_block_says_its_language(info: str) -> None:
    assert [found["language"] for found in BLOCKS.finditer(f"```{info}\n```")] == ["python"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a `b` c `d`", ["b", "d"]),
        ("``a ` b``", ["a ` b"]),
        ("` `` `", [" `` "]),
        ("`a\nb`", ["a\nb"]),
        ("`a\n\nb`", []),
        ("``a` b", []),
    ],
)
def test_a_span_ends_at_as_many_ticks_in_its_paragraph(text: str, codes: list[str]) -> None:
    assert [found["code"] for found in SPANS.finditer(text)] == codes


def test_lines_without_code_keep_their_numbers() -> None:
    text = "a `b\nc` d\n```text\n`\n```\ne"
    assert [line for line in outside(text) if line[1]] == [(1, "a `b"), (2, "c` d"), (6, "e")]
    assert [line for line in prose(text) if line[1]] == [(1, "a "), (2, " d"), (6, "e")]
