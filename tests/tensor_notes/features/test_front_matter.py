"""What MkDocs would drop from above a page is named."""

import pytest

from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tensor_notes.features import front_matter


def told(front: str) -> str:
    text = f"---\n{front}\n---\n\n# Norms {{ #norms }}\n"
    return report([*front_matter.check(Page("norms.md", "docs/zh/norms.md", text))])


def test_fields_are_front_matter() -> None:
    assert told('description: "Two things: a length, and a ball."') == ""


@pytest.mark.parametrize(
    ("front", "told_lines"),
    [
        (
            "title: Norms\ndescription: Two things: a length, and a ball.",
            "docs/zh/norms.md:3: front matter that is no YAML\n"
            "    description: Two things: a length, and a ball.\n"
            "    mapping values are not allowed here\n"
            '  to repair: put a value that has a colon into quotes: description: "…"',
        ),
        (
            "norms",
            "docs/zh/norms.md:2: front matter that has no fields\n    norms\n"
            '  to repair: put a value that has a colon into quotes: description: "…"',
        ),
    ],
)
def test_front_matter_that_would_be_dropped_is_named(front: str, told_lines: str) -> None:
    assert told(front) == told_lines
