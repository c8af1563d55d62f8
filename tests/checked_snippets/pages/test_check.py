"""What is wrong with a page alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.pages import check
from checked_snippets.pages.page import Page, read_language
from checked_snippets.problem import report
from tests.checked_snippets.pages.test_page import PAGE
from tests.engine import SETTINGS

SNIPPETS = {"norms/length.py", "norms/solution.py", "norms/arrow.py"}
FIGURES = {"norms/arrow"}


def told(text: str, snippets: set[str] = SNIPPETS) -> str:
    page = Page("norms.md", "docs/zh/norms.md", text)
    strangers = check.strangers(page, snippets, FIGURES, SETTINGS)
    unshown = check.unshown([page], snippets, set(), SETTINGS)
    return report([*strangers, *unshown, *check.unfinished(page.path, page.text)])


def test_a_page_of_snippets_and_their_figures_has_no_problem() -> None:
    assert told(PAGE) == ""


FORM = (
    "docs/zh/norms.md:20: a block that shows a snippet in another form than the one that we know\n"
    '  to repair: write ```python, and in the block nothing but --8<-- "norms/length.py"'
)
BLOCK = "docs/zh/norms.md:20: a Python block that is no snippet\n  to repair: put the code into"


@pytest.mark.parametrize(
    ("fence", "what"),
    [
        ("```python\nprint(1)\n```\n", BLOCK),
        ("```py\nprint(1)\n```\n", BLOCK),
        ('```py\n--8<-- "norms/length.py"\n```\n', FORM),
        ('``` { .py }\n--8<-- "norms/length.py"\n```\n', FORM),
        ("```python", BLOCK),
        ("~~~ python\nprint(1)\n~~~\n", BLOCK),
        ("``` { .python }\nprint(1)\n```\n", BLOCK),
        ("    ```pycon\n    >>> 1\n    ```\n", BLOCK),
        ('```python\n--8<-- "norms/length.py"\nprint(1)\n```\n', FORM),
        ('```python\n--8<-- "norms/none.py"\n```\n', "docs/zh/norms.md:20: there is no snippets/"),
        ("![x](../../figures/norms/none.svg)\n", "docs/zh/norms.md:20: no snippet draws the fig"),
        ("## More { #balls }\n", "docs/zh/norms.md:20: has the anchor #balls, as line 9 has\n"),
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


def test_a_misspelt_name_is_told_once_with_what_it_is_called() -> None:
    text = PAGE.replace("norms/length.py", "norms/lenght.py")
    assert told(text) == (
        "docs/zh/norms.md:3: there is no snippets/norms/lenght.py\n"
        "  to repair: write what it is called: norms/length.py"
    )
    assert "write what it is called: norms/length.py" in told(
        PAGE.replace("norms/length.py", "norm/length.py")
    )
    assert "no page shows this snippet" in told(PAGE.replace("norms/length.py", "norms/x.py"))


def test_a_misspelt_figure_is_told_with_what_it_is_called() -> None:
    assert told(PAGE.replace("norms/arrow", "norms/arow")) == (
        "docs/zh/norms.md:7: no snippet draws the figure norms/arow\n"
        "  to repair: write what it is called: norms/arrow; or draw it in snippets/norms/arow.py"
    )


def test_a_snippet_in_a_wrong_block_is_told_there_alone() -> None:
    text = PAGE.replace('```python\n--8<-- "norms/length', '```py\n--8<-- "norms/length')
    assert told(text).startswith("docs/zh/norms.md:3: a block that shows a snippet in another")
    assert told(text).count("norms/length.py") == 1


def test_a_page_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    settings = replace(SETTINGS, project=tmp_path)
    file = settings.page_folder("zh") / "norms.md"
    file.parent.mkdir(parents=True)
    file.write_bytes("# 范数\n".encode("utf-8-sig") + "球\n".encode("gbk"))
    (page,) = read_language(settings, "zh").values()
    assert report([*check.undecodable(page, settings)]) == (
        "docs/zh/norms.md:2: is not UTF-8\n  to repair: save it as UTF-8"
    )


def test_what_is_still_to_be_written_is_named_unless_it_is_code() -> None:
    assert told(f"{PAGE}\n`TODO`\nTODO say it\n") == (
        "docs/zh/norms.md:21: still says TODO\n    TODO say it\n  to repair: write it"
    )


def test_a_page_shows_what_a_snippet_begins_with_above_it() -> None:
    in_front = {
        "moons/given.py": [],
        **dict.fromkeys(["moons/a.py", "moons/b.py"], ("moons/given.py",)),
    }
    given, first = (f'```python\n--8<-- "moons/{name}.py"\n```\n' for name in ("given", "a"))
    drawn = "![two moons](../figures/moons/b.svg)\n"
    pages = (
        Page("moons.md", "docs/moons.md", f"# Moons\n\n{text}")
        for text in (f"{given}\n{first}\n{drawn}", f"{drawn}\n{given}\n{first}")
    )
    names, begins = in_front.keys(), in_front.__getitem__
    right, wrong = ([*check.ungiven(page, names, begins)] for page in pages)
    assert not right
    assert [problem.what for problem in wrong] == [
        "shows moons/b and not yet moons/given.py, with which it begins"
    ]
