"""Both languages of a page have the same parts, each described in its own words."""

from functools import partial

import pytest

from checked_snippets.languages import same_parts
from checked_snippets.pages.check import is_strange
from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tests.checked_snippets.pages.test_check import FIGURES, SNIPPETS
from tests.checked_snippets.pages.test_page import PAGE
from tests.engine import SETTINGS

ENGLISH = PAGE.replace("An arrow", "An arrow, in other words")


is_told = partial(is_strange, snippets=SNIPPETS, figures=FIGURES)


def page(text: str, language: str) -> Page:
    return Page("norms.md", f"docs/{language}/norms.md", text)


def told(chinese: str, english: str = ENGLISH) -> str:
    pages = {"zh": {"norms.md": page(chinese, "zh")}, "en": {"norms.md": page(english, "en")}}
    return report(same_parts.check(pages, SETTINGS, is_told))


def test_equal_pages_have_no_problem() -> None:
    assert told(PAGE) == ""


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        (
            "{ #balls }",
            "{ #balls .wrong }",
            "9: ## Balls { #balls .wrong }  ≠  docs/en/norms.md:9: ## Balls { #balls }",
        ),
        (
            "{ #balls }",
            "{ #ball }",
            "9: ## Balls { #ball }  ≠  docs/en/norms.md:9: ## Balls { #balls }",
        ),
        (
            "## Balls",
            "### Balls",
            "9: ### Balls { #balls }  ≠  docs/en/norms.md:9: ## Balls { #balls }",
        ),
        (
            "norms/solution.py",
            "norms/length.py",
            "12: snippet norms/length.py  ≠  docs/en/norms.md:12: snippet norms/solution.py",
        ),
        (
            "![An arrow](../../figures/norms/arrow.svg)\n",
            "",
            "8: nothing  ≠  docs/en/norms.md:7: figure norms/arrow",
        ),
        ("```text", "```sh", "16: code sh  ≠  docs/en/norms.md:16: code text"),
    ],
)
def test_translations_that_differ_are_shown_with_both_places(
    old: str, new: str, difference: str
) -> None:
    text = told(PAGE.replace(old, new))
    assert f"docs/zh/norms.md:{difference}" in text
    assert "differs from its translation docs/en/norms.md" in text
    assert "to repair: give both the same headings, anchors, snippets and figures" in text


def test_a_figure_described_in_the_words_of_the_other_language_is_named() -> None:
    assert told(PAGE, PAGE) == (
        "docs/zh/norms.md:7: describes a figure in the words of docs/en/norms.md:7\n"
        "    An arrow\n  to repair: say each in the language of its page"
    )


def test_a_difference_is_to_be_seen_on_both_pages() -> None:
    more = f"{ENGLISH}\n## New {{ #new }}\n"
    pages = {"zh": {"norms.md": page(PAGE, "zh")}, "en": {"norms.md": page(more, "en")}}
    (problem,) = same_parts.check(pages, SETTINGS, is_told)
    assert problem.paths == ("docs/zh/norms.md", "docs/en/norms.md")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" { #balls }", ""),
        ("norms/length.py", "norms/lenght.py"),
        ("figures/norms/arrow", "figures/norms/arow"),
        ("```python", "```py"),
        ('--8<-- "norms/length.py"', "print(1)"),
    ],
)
def test_what_one_page_is_told_of_is_no_difference(old: str, new: str) -> None:
    assert told(PAGE.replace(old, new)) == ""
    assert told(PAGE, ENGLISH.replace(old, new)) == ""


@pytest.mark.parametrize("alone", ["zh", "en"])
def test_a_page_without_its_translation_is_named(alone: str) -> None:
    other = {"zh": "en", "en": "zh"}[alone]
    pages = {alone: {"norms.md": page(PAGE, alone)}, other: dict[str, Page]()}
    assert report(same_parts.check(pages, SETTINGS, is_told)) == (
        f"docs/{alone}/norms.md:1: has no translation docs/{other}/norms.md\n  to repair: write it"
    )
