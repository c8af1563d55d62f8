from pathlib import Path

import pytest

from tensor_notes import page as one_page
from tensor_notes import pages, plain
from tensor_notes.page import Page, Part
from tensor_notes.problem import report
from tensor_notes.snippet import Snippet
from tensor_notes.steps import parse

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
SNIPPETS = {"norms/length.py", "norms/solution.py", "norms/arrow.py"}
FIGURES = {"norms/arrow"}


def page(text: str, language: str = "zh") -> Page:
    return Page("norms.md", f"docs/{language}/norms.md", text)


ENGLISH = PAGE.replace("An arrow", "An arrow, in other words")


def told(chinese: str, english: str = ENGLISH) -> str:
    book = {"zh": {"norms.md": page(chinese)}, "en": {"norms.md": page(english, "en")}}
    return report(pages.check(book, SNIPPETS, FIGURES))


def test_the_parts_of_a_page_are_found_with_their_lines() -> None:
    assert page(PAGE).parts == (
        Part("heading", "# norms", 1),
        Part("snippet", "norms/length.py", 3),
        Part("figure", "norms/arrow", 7, "An arrow"),
        Part("heading", "## balls", 9),
        Part("snippet", "norms/solution.py", 12),
        Part("code", "text", 16),
    )


def test_equal_pages_have_no_problem() -> None:
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
    text = f"{PAGE}\n{fence}"
    assert what in told(text, text.replace("An arrow", "Another"))


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        (
            "{ #balls }",
            "{ #balls .wrong }",
            "9: heading ## balls .wrong  ≠  docs/en/norms.md:9: heading ## balls",
        ),
        ("{ #balls }", "{ #ball }", "9: heading ## ball  ≠  docs/en/norms.md:9: heading ## balls"),
        ("## Balls", "### Balls", "9: heading ### balls  ≠  docs/en/norms.md:9: heading ## balls"),
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
    assert told_lines in told(f"---\n{front}\n---\n\n{PAGE}")


def test_a_figure_without_a_description_is_named() -> None:
    text = PAGE.replace("An arrow", " ")
    assert "docs/zh/norms.md:7: a figure without a description\n  to repair: say what" in told(text)


def test_a_figure_described_in_the_words_of_the_other_language_is_named() -> None:
    assert told(PAGE, PAGE) == (
        "docs/zh/norms.md:7: describes a figure in the words of docs/en/norms.md:7\n"
        "    An arrow\n  to repair: say it in the page's language"
    )


@pytest.mark.parametrize("alone", ["zh", "en"])
def test_a_page_without_its_translation_is_named(alone: str) -> None:
    other = {"zh": "en", "en": "zh"}[alone]
    book = {alone: {"norms.md": page(PAGE, alone)}, other: {}}
    assert report(pages.check(book, SNIPPETS, FIGURES)) == (
        f"docs/{alone}/norms.md:1: has no translation docs/{other}/norms.md\n  to repair: write it"
    )


def test_a_snippet_that_no_page_shows_is_named() -> None:
    texts = {"zh": PAGE, "en": ENGLISH}
    book = {language: {"norms.md": page(text, language)} for language, text in texts.items()}
    problems = pages.check(book, SNIPPETS | {"norms/lost.py"}, FIGURES)
    assert report(problems) == (
        "snippets/norms/lost.py:1: no page shows this snippet\n"
        "  to repair: show it on a page, or delete it"
    )


def test_pages_are_read_from_their_folders(tmp_path: Path) -> None:
    (tmp_path / "docs/zh/fitting").mkdir(parents=True)
    (tmp_path / "docs/zh/fitting/norms.md").write_text(PAGE, encoding="utf-8")
    assert one_page.read(tmp_path)["zh"]["fitting/norms.md"].path == "docs/zh/fitting/norms.md"


def written_out(source: str) -> str:
    snippet = Snippet("norms/length.py", "norms/length.py", source, parse(source, "length.py"))
    return plain.plain('```python\n--8<-- "norms/length.py"\n```\n', {snippet.name: snippet})


def test_a_plain_page_has_the_code_and_its_output() -> None:
    assert written_out("print(1)\n#> 1\nprint(2)\n#> 2\n") == (
        "```python\nprint(1)\nprint(2)\n```\n\n"
        "<!--pytest-codeblocks:expected-output-->\n\n```text\n1\n2\n```\n"
    )


def test_a_plain_page_marks_an_expected_exception() -> None:
    assert written_out("1 / 0\n#> ZeroDivisionError: division by zero\n") == (
        "<!--pytest.mark.xfail(strict=True)-->\n\n```python\n1 / 0\n```\n"
    )
