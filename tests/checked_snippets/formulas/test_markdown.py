"""Formulas in Python-Markdown: where they stand, and where none does."""

import re

import pytest
from markdown import Markdown

from checked_snippets.formulas.markdown import Typesetting
from checked_snippets.pages import page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a $x$ and $$y$$", ["$x$", "$$y$$"]),
        ("`$x$` ``$`$`` $y$", ["$y$"]),
        ("```text\n$x$\n```\n$y$", ["$y$"]),
        ("~~~~\n```\n$x$\n~~~~\n$y$", ["$y$"]),
        (r"\$5 and $\$6$", [r"$\$6$"]),
        ("![costs $5](../figures/a.svg) $x$", ["$x$"]),
        ("$$\na\nb\n$$", ["$$\na\nb\n$$"]),
        ("$a\n\nb$", []),
        ("$3 or $4, US$5, $x$", ["$x$"]),
        ("![a [costs $5] b](../figures/a.svg) $x$", ["$x$"]),
        ("a | b\n--|--\n$|x|$ | $\\|y\\|$", ["$|x|$", "$\\|y\\|$"]),
    ],
)
def test_formulas_are_found_outside_code(text: str, found: list[str]) -> None:
    assert [part.value for part in page.parts(text) if part.kind == "formula"] == found
    markdown = Markdown(
        extensions=[
            "tables",
            "pymdownx.superfences",
            Typesetting(dict.fromkeys(found, "<math/>")),
        ]
    )
    assert markdown.convert(text).count("<math/>") == len(found)


def test_a_display_formula_stands_where_its_paragraph_stands() -> None:
    markdown = Markdown(extensions=["admonition", Typesetting({"$$x$$": "<math/>"})])
    html = markdown.convert("!!! note\n\n    $$x$$\n\n- a\n\n    $$x$$\n\n5 \\$")
    block = '<p><span class="formula" tabindex="0"><math/></span></p>'
    assert re.sub(r"\n", "", html).endswith(
        f"{block}</div><ul><li><p>a</p>{block}</li></ul><p>5 $</p>"
    )


def test_a_formula_in_a_heading_is_letters_in_the_contents() -> None:
    html = "<math><msub><mi>ℓ</mi><mn>1</mn></msub></math>"
    markdown = Markdown(extensions=["toc", Typesetting({r"$\ell_1$": html})])
    assert html in markdown.convert(r"# The norm $\ell_1$")
    assert markdown.toc_tokens[0]["name"] == "The norm ℓ1"  # type: ignore[attr-defined] # the extension adds it
