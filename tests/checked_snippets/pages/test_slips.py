"""What Markdown would read otherwise than we do."""

import pytest

from checked_snippets.pages import slips
from checked_snippets.pages.page import Page

SNIPPET = '```python\n--8<-- "page/idea.py"\n```\n'
FIGURE = "![A [3, 1] tensor](../figures/page/idea.svg)"


def told(text: str) -> list[str]:
    """The line and the message of each slip."""
    problems = slips.check(Page("page.md", "docs/zh/page.md", text))
    return [str(each).split("\n")[0].removeprefix("docs/zh/page.md:") for each in problems]


def below(edge: str, text: str) -> str:
    return "".join(f"{edge}{line}".rstrip(" ") + "\n" for line in text.split("\n")).strip("\n")


@pytest.mark.parametrize("part", [SNIPPET, FIGURE, '```text title="a.py"\nx\n```\n'])
@pytest.mark.parametrize(
    "place",
    [
        "{}",
        "- one\n\n{4}\n\n- two",
        "1. one\n\n{4}\n\n    behind it",
        "- one\n\n    - two\n\n{8}",
        "!!! note\n\n{4}",
        "!!! note\n{4}",
        '??? tip "T"\n\n    words\n\n{4}',
        '- one\n\n    ??? tip "T"\n\n{8}',
        "!!! note\n\n\t{4}",
        "> words\n>\n{>}",
    ],
)
def test_parts_may_stand_wherever_markdown_has_room_for_them(part: str, place: str) -> None:
    inside = {"{}": "", "{4}": "    ", "{8}": "        ", "{>}": "> "}
    for mark, edge in inside.items():
        place = place.replace(f"\t{mark}", below("\t", part)).replace(mark, below(edge, part))
    assert told(f"## Title {{ #title }}\n\n{place}\n") == []


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ('```text hl_lines="1,2"\nx\n```', "1: a block of code does not begin so: ```text hl_l"),
        ("```text file\nx\n```", "1: a block of code does not begin so: ```text file"),
        ("```text:a.py\nx\n```", "1: a block of code does not begin so: ```text:a.py"),
        ("```text\nx", "1: a block of code that does not end"),
        ("```text\nx\n````\n```", "3: these ticks do not end the block of line 1"),
        ("```text\nx\n    ```\n```", "3: these ticks do not end the block of line 1"),
        ("```text\nx\n``\n\n```python\ny\n```", "5: these ticks do not end the block of line 1"),
        ("````text\nx\n``\n\n```python\ny\n````", "3: these ticks do not end the block of line 1"),
        ("a\n\n--8<-- 'page/idea.py'", "3: names a snippet where none is shown"),
        ("- a\n\n    ```text\nx\n    ```", "4: stands further left than the block of line 3"),
        ("> ```text\n>x\n> ```", "2: stands further left than the block of line 1"),
        ("a\n\n    ```text\n    x\n    ```", "3: a block of code that belongs to nothing"),
        ("a\n- b\n\n    ```text\n    x\n    ```", "4: a block of code that belongs to nothing"),
        ("- ```text\n    x\n    ```", "1: a block of code in the line of its item"),
        ('```text\n--8<-- "page/idea.py"\n```', "1: names a snippet where none is shown"),
        ('a\n\n--8<-- "page/idea.py"', "3: names a snippet where none is shown"),
        (f"Look: {FIGURE} there.", "1: a figure beside something else"),
        (f"Look:\n{FIGURE}", "2: a figure beside something else"),
        (f"{FIGURE}\nthere", "1: a figure beside something else"),
        (f"{FIGURE}{{ width=300 }}", "1: a figure beside something else"),
        (f"{FIGURE} {FIGURE}", "1: a figure beside something else"),
        (f"- {FIGURE}", "1: a figure beside something else"),
        (f"## {FIGURE} {{ #a }}", "1: a figure beside something else"),
        (f"| a |\n| --- |\n| {FIGURE} |", "3: a figure beside something else"),
        (f"[{FIGURE}](a.md)", "1: a figure beside something else"),
        (f"a\n\n    {FIGURE}", "3: a figure that belongs to nothing"),
        ("[a]: figures/page/idea.svg", "1: names a figure and shows none"),
        ('![a](figures/page/idea.svg "b")', "1: names a figure and shows none"),
        ('<img src="figures/page/idea.svg">', "1: names a figure and shows none"),
        (f"a\n\n<!--\n{SNIPPET}-->", "3: a comment hides headings, figures or code"),
    ],
)
def test_what_markdown_reads_otherwise_is_told_at_its_line(text: str, slip: str) -> None:
    assert any(each.startswith(slip) for each in told(f"{text}\n")), told(f"{text}\n")


def test_code_may_show_all_of_it() -> None:
    code = f"#Title\n--8<-- 'a'\n- {FIGURE}\n<!--\n# Title\n-->"
    assert told(f"````text\n{code}\n````\n\n`{FIGURE}` and `#a`\n") == []
