"""A link from page to page leads to a page, and to a place on it."""

import pytest

from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tensor_notes.features import cross_links
from tests.checked_snippets.terms.test_glossary import TERMS

PAGES = {
    "tensors/shape.md": "# Shape { #shape }\n\n## Rows { #rows .wide }\n\n{}\n",
    "tensors/views.md": '# Views { #views }\n\nA box.\n{ #box }\n\n<a id="old"></a>\n',
    "glossary.md": "# Glossary { #glossary }\n\n[TERMS algebra]\n",
}


def told(line: str) -> str:
    pages = {
        name: Page(name, f"docs/en/{name}", text.replace("{}", line))
        for name, text in PAGES.items()
    }
    return report([*cross_links.check({"en": pages}, {"en": pages}, TERMS)])


@pytest.mark.parametrize(
    "link",
    [
        "[a](views.md)",
        "[a](views.md#views)",
        "[a](../tensors/views.md#box)",
        "[a](views.md#old)",
        "[a](#rows)",
        "[a](/glossary.md#vector)",
        '[a](views.md "title")',
        "![a](../figures/page/idea.svg)",
        "[a](notebooks.zip)",
        "[a](https://example.org/none.md#x) and [b](mailto:a@b.c)",
        "`[a](none.md)`",
        "```text\n[a](none.md)\n```",
        r"$f[1](x)$",
    ],
)
def test_a_link_that_leads_somewhere_is_fine(link: str) -> None:
    assert told(link) == ""


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("[a](vievs.md)", "leads to a page that there is not\n    vievs.md\n" + "tensors/views.md"),
        (
            "[a](views.html)",
            "leads to a page that there is not\n    views.html\n" + "tensors/views.md",
        ),
        ("[a](views)", "leads to a page that there is not\n    views\n" + "tensors/views.md"),
        (
            "[a](../tensor/views.md)",
            "leads to a page that there is not\n    ../tensor/views.md\n" + "tensors/views.md",
        ),
        ("[a](/views.md)", "leads to a page that there is not\n    /views.md\n"),
        (
            "[a](views.md#view)",
            "leads to a place that tensors/views.md does not have\n    views.md#view\nviews",
        ),
        ("[a](#row)", "leads to a place that tensors/shape.md does not have\n    #row\nrows"),
        (
            "[a](../glossary.md#vectro)",
            "leads to a place that glossary.md does not have\n    ../glossary.md#vectro\nvector",
        ),
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_its_line_and_what_was_meant(
    link: str, message: str
) -> None:
    *lines, meant = message.split("\n")
    repair = [f"  to repair: write what it is called: {meant}"] if meant else []
    assert told(link) == "docs/en/tensors/shape.md:5: " + "\n".join([*lines, *repair])


def test_where_anchors_are_made_from_titles_any_may_be_meant() -> None:
    pages = {"a.md": Page("a.md", "docs/a.md", "# Some title\n\n[b](#some-title)\n")}
    assert [*cross_links.check({"": pages}, {"": pages}, [])] == []
