"""What a page is read as: its parts with their lines."""

from pathlib import Path

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
    assert page.parts("`$` costs \\$5.\n\nOr $6?\n") == (Part("dollar", "$", 3),)


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
