"""One page as plain Markdown: what a reader of the text alone gets of each part."""

from dataclasses import replace
from textwrap import indent

import pytest

from checked_snippets import words
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.plain import drawings, plain, svg
from checked_snippets.running.outcome import Outcome, pack
from checked_snippets.snippets.snippet import with_variants
from tests.engine import book_of, kept, written

SVG = '<svg style="max-width: 8px" viewBox="0 0 6 3"><g style="fill: var(--figure-0)" /></svg>'
SHOWN = '```python\n--8<-- "page/idea.py"\n```\n'
FIGURE = "![what to see](../../figures/page/idea.svg)\n"
PRINTS = "print(1)\n#> 1\n"


def source(body: str, code: str = PRINTS, outcome: Outcome | None = None) -> Source:
    """The page `tensors/shape`, in a book whose snippets draw a figure each."""
    every = with_variants([written(code)])
    outcomes = {each.name: outcome or kept(each) for each in every}
    drawn = {name: replace(each, figures=(pack("", SVG),)) for name, each in outcomes.items()}
    book = book_of({each.name: each for each in every}, drawn)
    text = f"---\ndescription: of it\n---\n\n# Title {{ #title }}\n\n{body}"
    return Source("tensors/shape.md", text, book, words.of("en"))


def text(body: str, code: str = PRINTS, outcome: Outcome | None = None) -> str:
    """The Markdown below the title."""
    title, _, below = plain(source(body, code, outcome), "[{}]({})".format).partition("\n\n")
    assert title == "# Title"
    return below


def test_it_begins_with_the_title_and_ends_with_the_last_line() -> None:
    assert plain(source("Words.\n\n\n"), "[{}]({})".format) == "# Title\n\nWords.\n"


def test_a_snippet_says_below_each_statement_what_that_printed() -> None:
    code = "x = 1\nprint(x)\n#> 1\n\nprint([\n    x,\n])\n#> [1]\n"
    assert text(SHOWN, code) == f"```python\n{code}```\n"


def test_ticks_in_code_do_not_end_it() -> None:
    code = 'print("""\n```\n""")\n#> \n#> ```\n'
    assert text(SHOWN, code).startswith("````python\n")
    assert text(SHOWN, code).endswith("\n````\n")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            '??? success "Answer"\n    So.\n\n    And so.\n\nBehind.\n',
            "> **Answer**\n>\n> So.\n>\n> And so.\n\nBehind.\n",
        ),
        ("!!! note\n    So.\n", "> **Note**\n>\n> So.\n"),
        ('- one\n\n    !!! note "T"\n        So.\n', "- one\n\n    > **T**\n    >\n    > So.\n"),
    ],
)
def test_a_box_is_a_quote_with_a_title(body: str, expected: str) -> None:
    assert text(body) == expected


def test_an_answer_is_a_quote_with_its_code() -> None:
    body = '??? success "Answer"\n' + indent(SHOWN, "    ")
    assert text(body) == "> **Answer**\n>\n> ```python\n> print(1)\n> #> 1\n> ```\n"


def test_code_that_is_no_snippet_and_formulas_stay_as_they_are() -> None:
    body = (
        "```text\n<!--contents-->\n# A { #a }\n```\n\nIt is $a_1 * b^*$.\n\n$$\n\\frac{1}{2}\n$$\n"
    )
    assert text(body) == body


def test_a_heading_keeps_its_anchor_for_links_and_a_remark_goes() -> None:
    assert text(
        "## B { #b .wrong }\n\n<!-- differs: number: so -->\nSee [b](#b), [c](c.md#d).\n"
    ) == ('<a id="b"></a>\n\n## B\n\nSee [b](#b), [c](c.md#d).\n')


def test_a_figure_is_an_image_whose_file_lies_beside_the_page() -> None:
    page = source(f"Look.\n\n{FIGURE}")
    assert text(f"Look.\n\n{FIGURE}") == "Look.\n\n![what to see](shape.figure.1.svg)\n"
    ((file, figure, alt),) = drawings(page)
    assert file == "tensors/shape.figure.1.svg"
    drawn = svg(page, file, figure, alt)
    assert drawn.startswith("<svg ")
    assert "what to see</title>" in drawn
    assert "var(" not in drawn


SLIDER = 'degree = 2  # @param {type:"slider", min:1, max:3, step:1}\n'


def test_a_slider_is_an_image_for_each_value_the_one_it_begins_with_first() -> None:
    assert text(FIGURE, SLIDER) == (
        "- `degree = 2` ![what to see](shape.figure.1.2.svg)\n"
        "- `degree = 1` ![degree = 1](shape.figure.1.1.svg)\n"
        "- `degree = 3` ![degree = 3](shape.figure.1.3.svg)\n"
    )
    names = [file for file, *_ in drawings(source(FIGURE, SLIDER))]
    assert names == [f"tensors/shape.figure.1.{value}.svg" for value in (2, 1, 3)]


def test_a_figure_shown_twice_is_one_file() -> None:
    assert text(f"{FIGURE}\nAgain.\n\n{FIGURE}").count("](shape.figure.1.svg)") == 2
    assert len([*drawings(source(f"{FIGURE}\nAgain.\n\n{FIGURE}"))]) == 1


def test_links_are_written_as_the_caller_says() -> None:
    assert plain(source("See [this](a.md).\n"), lambda text, _: text) == "# Title\n\nSee this.\n"


def test_a_guess_is_a_list_and_what_there_is_to_say_to_each_choice() -> None:
    below = text(f"{SHOWN}\n- [x] 1\n- [ ] `2`\n\n    Nobody doubled it.\n\nOne.\n")
    head, *rest = below.partition("<strong>Your guess?</strong>\n\n")
    assert head == "```python\nprint(1)\n#> 1\n```\n\n"
    assert "".join(rest[1:]) == (
        "- 1\n- `2`\n\n"
        "> **1** Yes.\n"
        ">\n"
        "> <strong>`2`</strong> No. This program gives that:\n"
        ">\n"
        "> Nobody doubled it.\n\n"
        "One.\n"
    )
