"""What stands at the marks of a page, in Markdown."""

from collections.abc import Callable

import pytest

from checked_snippets.pages.page import Page
from checked_snippets.terms.glossary import Term
from tensor_notes.features.lists import Lists
from tensor_notes.features.navigation import Place

TEXTS = {
    "index.md": "# Home { #home }\n\n<!--contents-->\n",
    "sorting/index.md": (
        "---\ndescription: Of order.\n---\n\n# Sorting `rows` { #sorting }\n\n<!--contents-->\n"
    ),
    "sorting/places.md": (
        "# Places { #places }\n\n"
        "## `no [0]` { #no }\n\n### Why { #why }\n\n"
        "## Two { #two .wide }\n\n```text\n## Three\n```\n"
    ),
    "errata/index.md": "---\nchapter: false\n---\n\n# Errata { #errata }\n\n<!--errata-->\n",
    "errata/a.md": "# A { #a }\n\n## E12 · b { #e12 .wrong }\n\n## E3 · `c` { #e3 .outdated }\n",
}
TERM = Term("sorting", "rank", ["rank"], ["秩"], "A place.", "名次。", "sorting/places")
HOME = Place(
    "index.md",
    (
        Place("sorting/index.md", (Place("sorting/places.md"),)),
        Place("errata/index.md", (Place("errata/a.md"),)),
    ),
)


@pytest.fixture
def fill() -> Callable[..., str]:
    def fill(name: str, text: str = "", language: str = "en") -> str:
        texts = TEXTS | ({name: text} if text else {})
        pages = {each: Page(each, f"docs/en/{each}", said) for each, said in texts.items()}
        return Lists(pages, HOME, [TERM], language).filled(name)

    return fill


def test_the_first_page_lists_the_chapters_to_read_through(fill: Callable[..., str]) -> None:
    assert (
        fill("index.md") == "# Home { #home }\n\n- [Sorting `rows`](sorting/index.md): Of order.\n"
    )


def test_a_chapter_lists_its_pages(fill: Callable[..., str]) -> None:
    assert fill("sorting/index.md").endswith("\n\n- [Places](places.md)\n")


def test_messages_are_the_sections_of_the_pages_of_a_chapter(fill: Callable[..., str]) -> None:
    assert fill("sorting/index.md", "<!--messages-->") == (
        "- [Places](places.md)\n    - [`no [0]`](places.md#no)\n    - [Two](places.md#two)"
    )


def test_messages_stand_by_their_first_word_too(fill: Callable[..., str]) -> None:
    assert fill("sorting/index.md", "<!--messages-by-word-->") == (
        "- N\n    - [`no [0]`](places.md#no)\n- T\n    - [Two](places.md#two)"
    )


def test_errata_stand_by_number_with_their_kinds(fill: Callable[..., str]) -> None:
    assert fill("errata/index.md").endswith(
        "\n\n- E3 · [`c`](a.md#e3) · outdated\n- E12 · [b](a.md#e12) · wrong\n"
    )


def test_a_term_leads_to_its_page_and_has_its_other_name(fill: Callable[..., str]) -> None:
    assert fill("errata/a.md", "[TERMS sorting]") == (
        "- [rank](../sorting/places.md) · 秩: A place."
    )
    assert fill("errata/a.md", "[TERMS sorting]", "zh") == (
        "- [秩](../sorting/places.md) · rank：名次。"
    )


def test_a_table_that_is_on_the_page_alone_is_not_passed_over(fill: Callable[..., str]) -> None:
    said = "*The table that stands here is on the [page](places.html).*"
    assert fill("sorting/places.md", "<!--snippets-->") == said


@pytest.mark.parametrize(
    "text", ["```text\n<!--contents-->\n```\n", "`<!--contents-->`", "<!-- differs: number: so -->"]
)
def test_what_is_no_mark_stays(fill: Callable[..., str], text: str) -> None:
    assert fill("index.md", text) == text
