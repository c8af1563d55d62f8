"""What is wrong with a page alone."""

from dataclasses import replace

import pytest

from checked_snippets.pages import check
from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tests.checked_snippets.pages.test_page import PAGE
from tests.engine import SETTINGS

SNIPPETS = {"norms/length.py", "norms/solution.py", "norms/arrow.py"}
FIGURES = {"norms/arrow"}


def told(text: str, snippets: set[str] = SNIPPETS) -> str:
    page = Page("norms.md", "docs/zh/norms.md", text)
    strangers = check.strangers(page, snippets, FIGURES, SETTINGS)
    unshown = check.unshown([page], snippets, SETTINGS)
    return report([*strangers, *unshown, *check.unfinished(page.path, page.text)])


def test_a_page_of_snippets_and_their_figures_has_no_problem() -> None:
    assert told(PAGE) == ""


BLOCK = "docs/zh/norms.md:20: a Python block that is no snippet\n  to repair: put the code into"


@pytest.mark.parametrize(
    ("fence", "what"),
    [
        ("```python\nprint(1)\n```\n", BLOCK),
        ("```py\nprint(1)\n```\n", BLOCK),
        ("~~~ python\nprint(1)\n~~~\n", BLOCK),
        ("``` { .python }\nprint(1)\n```\n", BLOCK),
        ("    ```pycon\n    >>> 1\n    ```\n", BLOCK),
        ('```python\n--8<-- "norms/length.py"\nprint(1)\n```\n', BLOCK),
        ('```python\n--8<-- "norms/none.py"\n```\n', "docs/zh/norms.md:20: there is no snippets/"),
        ("![x](../../figures/norms/none.svg)\n", "docs/zh/norms.md:20: no snippet draws the fig"),
        ("## Balls\n", "docs/zh/norms.md:20: a heading without an anchor\n  to repair: write its"),
    ],
)
def test_what_is_no_snippet_no_figure_or_no_anchor_is_named(fence: str, what: str) -> None:
    assert what in told(f"{PAGE}\n{fence}")


def test_a_figure_without_a_description_is_named() -> None:
    text = PAGE.replace("An arrow", " ")
    assert "docs/zh/norms.md:7: a figure without a description\n  to repair: say what" in told(text)


def test_one_language_needs_no_anchors() -> None:
    page = Page("norms.md", "docs/norms.md", "# Norms\n")
    alone = replace(SETTINGS, languages=())
    assert [*check.strangers(page, SNIPPETS, FIGURES, alone)] == []


def test_a_snippet_that_no_page_shows_is_named() -> None:
    assert told(PAGE, SNIPPETS | {"norms/lost.py"}) == (
        "snippets/norms/lost.py:1: no page shows this snippet\n"
        "  to repair: show it on a page, or delete it"
    )


def test_what_is_still_to_be_written_is_named_unless_it_is_code() -> None:
    assert told(f"{PAGE}\n`TODO`\nTODO say it\n") == (
        "docs/zh/norms.md:21: still says TODO\n    TODO say it\n  to repair: write it"
    )
