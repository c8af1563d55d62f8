"""Stylesheets carry nothing that no page has, and all that one has."""

import gzip
import re
from pathlib import Path

import pytest

from checked_snippets.html.style import stylesheet
from tensor_notes.output.stylesheets import FOREIGN, lean

ALONE = [
    (".b{x:y}.md-tabs__link{x:y}", ".b{x:y}"),
    (".b{x:y}[data-md-color-primary=red]{x:y}", ".b{x:y}"),
    (".b{x:y}@media print{.md-source,.md-tabs .b{x:y}.b{x:z}}", ".b{x:y}@media print{.b{x:z}}"),
    (":root{--md-tag-icon:url('data:;a}b')}", ":root{}"),
    (
        ":root{--md-tag-icon:url(\"data:;a\");--md-toc-icon:url('b')}",
        ":root{--md-toc-icon:url('b')}",
    ),
    (":root{--md-admonition-icon--bug:url('data:;a')}.md-typeset .bug{x:y}", ":root{}"),
    ("[dir=ltr] .b{x:y}[dir=rtl] .b{x:z}", "[dir=ltr] .b{x:y}"),
    (".b{x:y}.linenodiv a,.highlighttable{x:y}", ".b{x:y}"),
    ("a {\n  x: y;\n}\n\n/* b\n c */\nd {}\n", "a { x: y; } d {} "),
]

NEEDED = [
    ".b{x:y}.md-tabs,.b{x:y}",
    ".b{x:y}.b:not(.tabbed-set){x:y}",
    ".b{x:y}[data-md-color-primary=custom]{x:y}",
    '.b{x:y}[data-md-color-primary="custom"]{x:y}',
    ".b{x:y}.b:is(.c,.tabbed-set){x:y}",
    ".b{x:y}.md-tooltip,.md-grid{x:y}",
    ":root{--md-code-font:x;--md-code-hl-color:y}.hint{x:y}",
    ":root{--md-admonition-icon--tip:url('data:;a')}",
    '.b::before{content:"⤓" / ""}',
]


@pytest.mark.parametrize(("css", "rest"), ALONE)
def test_what_no_page_has_goes(css: str, rest: str) -> None:
    assert lean(css) == rest


@pytest.mark.parametrize("css", NEEDED)
def test_what_a_page_may_have_stays(css: str) -> None:
    assert lean(css) == css


def test_no_page_has_what_has_gone(site: Path) -> None:
    for file in site.rglob("*.html"):
        html = re.sub(r"<script.*?</script>", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        for found in re.findall(r'class="([^"]*)"', html):
            assert not [each for each in found.split() if FOREIGN.search(f".{each}")], file


def test_one_file_has_the_look_of_cells_and_of_the_site(site: Path) -> None:
    css = (site / "assets/site.css").read_text(encoding="utf-8")
    assert css.startswith(lean(stylesheet()))
    assert "misleading" in css
    assert ".md-header" in css


def test_stylesheets_are_light_and_whole(site: Path) -> None:
    files = [*site.rglob("*.css")]
    assert len(files) >= 6
    for file in files:
        css = file.read_text(encoding="utf-8")
        assert lean(css) == css
        assert css.count("{") == css.count("}")
    assert (
        sum(len(gzip.compress(file.read_bytes())) for file in files if "en" not in file.parts)
        < 30_000
    )
