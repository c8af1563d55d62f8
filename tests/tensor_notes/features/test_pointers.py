"""Who is told to see something finds it under the words that were said."""

import pytest

from checked_snippets.pages.page import Page
from tensor_notes.features.pointers import check

TARGET = "# Why not lists? { #lists }\n\n## `no` room { #room }\n"


def problems(text: str, language: str = "en") -> list[str]:
    pages = {
        name: Page(name, f"docs/{language}/{name}", each)
        for name, each in {"a/b.md": text, "a/c.md": TARGET}.items()
    }
    return [str(each) for each in check({language: pages}, {language: pages})]


@pytest.mark.parametrize(
    "text",
    [
        "See [Why not lists?](c.md).",
        "see [why not lists](c.md#room)",
        "see [where it is](c.md#room)",
        "see [Why not lists: no room](c.md)",
        "Lists are [slow](c.md).",
        "see [elsewhere](https://example.org)",
        "see [lost](d.md)",
        "```text\nsee [lists](c.md)\n```",
        "详见[Why not lists](c.md)",
    ],
)
def test_a_title_or_a_link_within_a_sentence_is_not_told(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize("text", ["see [lists](c.md)", "见[列表](c.md)", "参见 [列表](c.md)"])
def test_other_words_are_told_with_the_title(text: str) -> None:
    (problem,) = problems(f"\n{text}")
    assert problem.startswith("docs/en/a/b.md:2: points to a page by words that are")
    assert problem.endswith("  to repair: write Why not lists?")
