"""What MkDocs would drop from above a page is named."""

import pytest

from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tensor_notes.features import front_matter

WRITE = "  to repair: write what one learns here: description: …"


def told(front: str) -> str:
    front = f"{front}\n" if front else ""
    text = f"---\n{front}---\n\n# Norms {{ #norms }}\n"
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
            "  to repair: put a value that has a colon into quotes",
        ),
        (
            "title: Norms\n\tdescription: Balls",
            "docs/zh/norms.md:3: front matter that is no YAML\n"
            "    \tdescription: Balls\n"
            "    found character '\\t' that cannot start any token\n"
            "  to repair: write spaces instead of tabs",
        ),
        (
            "description: [a",
            "docs/zh/norms.md:3: front matter that is no YAML\n\n"
            "    expected ',' or ']', but got '<stream end>'",
        ),
        (
            "description: \x07",
            "docs/zh/norms.md:2: front matter that is no YAML\n    description: \x07\n"
            "    special characters are not allowed",
        ),
        ("norms", "docs/zh/norms.md:2: front matter that has no fields\n    norms\n" + WRITE),
        ("", "docs/zh/norms.md:2: front matter that has no fields\n" + WRITE),
        ("\n", "docs/zh/norms.md:2: front matter that has no fields\n" + WRITE),
        ("title: Norms", "docs/zh/norms.md:2: front matter that has no description\n" + WRITE),
        ("description:", "docs/zh/norms.md:2: front matter that has no description\n" + WRITE),
    ],
)
def test_front_matter_that_says_nothing_is_told_with_what_to_write(
    front: str, told_lines: str
) -> None:
    assert told(front) == told_lines


def test_front_matter_that_nobody_ends_is_told() -> None:
    page = Page("norms.md", "docs/zh/norms.md", "---\ndescription: Norms\n\n# Norms { #norms }\n")
    assert report([*front_matter.check(page)]) == (
        "docs/zh/norms.md:1: front matter without an end\n  to repair: write --- below it"
    )


def test_a_page_needs_none_and_the_first_one_no_description() -> None:
    for name, text in [("norms.md", "# Norms\n"), ("index.md", "---\ntitle: Home\n---\n# Home\n")]:
        assert front_matter.check(Page(name, f"docs/zh/{name}", text)) == ()
