"""What a page is read as: its parts with their lines."""

from pathlib import Path

import pytest

from checked_snippets.pages import page
from checked_snippets.pages.page import Page, Part
from checked_snippets.settings import Settings

PAGE = """\
# Norms { #norms }

```python
--8<-- "norms/length.py"
```

![An arrow](../../figures/norms/arrow.svg)

## Balls { #balls }

??? tip "Solution"
    ```python
    --8<-- "norms/solution.py"
    ```

```text
(3, 4)
```
"""


def test_the_parts_of_a_page_are_found_with_their_lines() -> None:
    assert page.parts(PAGE) == (
        Part("heading", "# norms", 1),
        Part("snippet", "norms/length.py", 3),
        Part("figure", "norms/arrow", 7, "An arrow"),
        Part("heading", "## balls", 9),
        Part("snippet", "norms/solution.py", 12),
        Part("code", "text", 16),
    )


def test_code_has_no_headings_figures_and_formulas() -> None:
    code = "# no { #no }\n![no](../../figures/a/b.svg)\n$x$\n"
    assert page.parts(f"```text\n{code}```\n`$x$` and `` ` $y ``\n") == (Part("code", "text", 1),)


def test_a_dollar_that_belongs_to_no_formula_is_a_part_and_one_in_code_is_none() -> None:
    assert page.parts("`$` costs \\$5.\n\nOr $x?\n") == (Part("dollar", "$", 3),)


@pytest.mark.parametrize(
    "text",
    [
        "It costs $3 or $4.",
        "US$5, $1,000.50 and $3–$5",
        "$3,$4",
        "from $3 to $4, and $5",
    ],
)
def test_a_dollar_before_a_number_is_money(text: str) -> None:
    assert page.parts(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$3 and $x$ and $4", ["formula $x$"]),
        ("$3$ or $x + 1$", ["formula $3$", "formula $x + 1$"]),
        ("$3x or", ["dollar $"]),
        ("$3 + x", ["dollar $"]),
        ("$ x $", ["dollar $", "dollar $"]),
        ("$$ x $$", ["formula $$ x $$"]),
        ("$x$5", ["dollar $"]),
    ],
)
def test_one_dollar_has_no_space_inside_and_no_digit_behind(text: str, found: list[str]) -> None:
    assert [str(part) for part in page.parts(text)] == found


@pytest.mark.parametrize("alt", ["A [3, 1] tensor", r"One \] more", "Costs $5", "`x` as bars"])
def test_what_describes_a_figure_may_hold_brackets_dollars_and_code(alt: str) -> None:
    text = f"![{alt}](../figures/norms/arrow.svg)"
    assert page.parts(text) == (Part("figure", "norms/arrow", 1, alt),)


@pytest.mark.parametrize(
    "text",
    [
        '> ```python\n> --8<-- "a/b.py"\n> ```\n',
        '!!! note\n\n\t```python\n\t--8<-- "a/b.py"\n\t```\n',
        '``` { .python }\n--8<-- "a/b.py"\n```\n',
        '~~~Python\n--8<-- "a/b.py"\n~~~\n',
    ],
)
def test_a_snippet_may_be_quoted_and_its_fence_written_in_other_ways(text: str) -> None:
    assert [str(part) for part in page.parts(text)] == ["snippet a/b.py"]


@pytest.mark.parametrize("first", ['```python title="a.py"', "```py", '```python hl_lines="1"'])
def test_a_snippet_has_no_title_and_no_options(first: str) -> None:
    (part,) = page.parts(f'{first}\n--8<-- "a/b.py"\n```\n')
    assert part.kind == "code"


def test_front_matter_has_no_parts() -> None:
    assert page.parts("---\n# a comment\ndescription: $x\n---\n") == ()
    assert page.parts("---\ntitle: x\n---\n# A { #a }\n") == (Part("heading", "# a", 4),)


def test_pages_are_read_from_the_folders_of_their_languages(tmp_path: Path) -> None:
    (tmp_path / "docs/zh/fitting").mkdir(parents=True)
    (tmp_path / "docs/zh/fitting/norms.md").write_text(PAGE, encoding="utf-8")
    found = Page("fitting/norms.md", "docs/zh/fitting/norms.md", PAGE)
    assert page.read(Settings(tmp_path, languages=("zh", "en"))) == {
        "zh": {"fitting/norms.md": found},
        "en": {},
    }


def test_pages_without_languages_are_all_those_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/norms.md").write_text(PAGE, encoding="utf-8")
    found = Page("norms.md", "docs/norms.md", PAGE)
    assert page.every(page.read(Settings(tmp_path))) == [found]
