"""The last look at a page: whether its HTML has what we read in its Markdown."""

from markdown import Markdown

from checked_snippets.html import made
from checked_snippets.html.markdown import Cells
from tests.engine import SETTINGS

NAME = "page/idea.py"
TEXT = (
    f'# Title {{ #title }}\n\n## Idea {{ #idea }}\n\n```python\n--8<-- "{NAME}"\n```\n\n'
    "![Bars](../figures/page/idea.svg)\n"
)


def told(text: str) -> list[str]:
    cells = Cells({NAME}, SETTINGS)
    html = Markdown(extensions=["attr_list", "toc", "pymdownx.superfences", cells]).convert(text)
    return [str(problem).split("\n")[0] for problem in made.check("docs/page.md", text, html)]


def test_a_page_has_the_headings_snippets_and_figures_of_its_markdown() -> None:
    assert told(TEXT) == []


def test_what_another_reading_swallows_is_told_at_its_line() -> None:
    assert told(f"<div>\n{TEXT}</div>\n") == [
        "docs/page.md:2: is not on the page: heading # title",
        "docs/page.md:4: is not on the page: heading ## idea",
        "docs/page.md:10: is not on the page: figure page/idea",
    ]
    assert told(f'```text hl_lines="1,2"\nx\n```\n\n{TEXT}\n```text\n```\n') == [
        "docs/page.md:5: is not on the page: heading # title",
        "docs/page.md:7: is not on the page: heading ## idea",
        "docs/page.md:13: is not on the page: figure page/idea",
    ]


def test_an_anchor_that_is_there_twice_is_told_whoever_made_it() -> None:
    assert told("## A { #a }\n\nWords\n{ #a }\n") == ["docs/page.md:1: has the anchor #a twice"]


def test_a_figure_beside_words_loses_none_of_them() -> None:
    cells = Cells({NAME}, SETTINGS)
    html = Markdown(extensions=[cells]).convert("Here ![Bars](figures/page/idea.svg) and there.")
    assert "Here" in html and "and there." in html
