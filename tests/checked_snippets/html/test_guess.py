"""A guess on a page: boxes to tick become choices that open, and what is behind them is folded."""

import re
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension

from checked_snippets import words
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.html.markdown import Cells
from tests.engine import SETTINGS, book_of, kept, written

SOURCES = {
    "page/half.py": "print(3 / 2)\n#> 1.5\n",
    "page/if_it_rounded.py": "print(3 // 2)\n#> 1\n",
}
GUESS = """\
# Halves { #halves }

What is `half` of 3?

```python
--8<-- "page/half.py"
```

- [x] `1.5` & no less
- [ ] 1

    ```python
    --8<-- "page/if_it_rounded.py"
    ```

    That is what `//` does.

It is a *half*.

## Next { #next }

More.
"""


def page(text: str, language: str = "en") -> ElementTree.Element:
    snippets = {name: written(source, name) for name, source in SOURCES.items()}
    book = book_of(snippets, {name: kept(each) for name, each in snippets.items()})
    extensions: list[str | Extension] = [
        "attr_list",
        "pymdownx.superfences",
        Cells(set(SOURCES), SETTINGS),
    ]
    html = finished(
        Markdown(extensions=extensions).convert(text), Context(book, words.of(language))
    )
    return ElementTree.fromstring(f"<body>{re.sub(' download| hidden', '', html)}</body>")


def text(element: ElementTree.Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def test_snippet_choices_and_the_rest_of_the_section_stand_together() -> None:
    body = page(GUESS)
    assert [each.tag for each in body] == ["h1", "p", "div", "h2", "p"]
    cell, choices, answer = body[2]
    assert cell.get("data-snippet") == "page/half.py"
    assert choices.tag == "fieldset"
    assert (answer.get("class"), text(answer)) == ("answer", "It is a half.")


def test_only_one_choice_of_a_guess_is_open() -> None:
    twice = page(GUESS + GUESS.replace("#halves", "#again").replace("#next", "#last"))
    names = [[each.get("name") for each in found] for found in twice.iter("fieldset")]
    assert names == [[None, *["guess-1"] * 3], [None, *["guess-2"] * 3]]


def test_a_wrong_choice_shows_what_was_printed_beside_its_own_program() -> None:
    wrong = page(GUESS).find(".//details[@class='choice wrong']")
    assert wrong is not None
    assert [text(each) for each in wrong] == [
        "1",
        "No, it gives this:1.5Your guess is what this one gives:print(3 // 2)1",
        "That is what // does.",
    ]
    printed, program = wrong.findall("./div/div")
    assert printed.find("./div[@data-snippet]") is None
    assert program.find("./div[@data-snippet='page/if_it_rounded.py']") is not None


def test_the_right_choice_says_so_and_who_does_not_guess_is_told_it() -> None:
    body = page(GUESS)
    right, skip = (
        body.find(".//details[@class='choice right']"),
        body.find(".//details[@class='skip']"),
    )
    assert text(right) == "1.5 & no lessYes."
    assert text(skip) == "Show it without a guess1.5 & no less"
    assert right is not None and text(right.find("./summary/code")) == "1.5"


def test_the_words_are_those_of_the_page() -> None:
    assert text(page(GUESS, "zh").find(".//legend")) == "你猜是哪个？"


def test_choices_are_written_close_together_or_apart() -> None:
    close, apart = page(GUESS), page(GUESS.replace("- [ ]", "\n- [ ]"))
    assert text(close) == text(apart)


def test_boxes_below_words_and_those_in_the_answer_to_another_guess_stay_a_list() -> None:
    assert page("# A { #a }\n\nWords.\n\n- [x] 1\n- [ ] 2\n").find(".//fieldset") is None
    body = page(GUESS.replace("It is", f"{GUESS.partition('3?')[2].partition('It is')[0]}\nIt is"))
    assert len(body.findall(".//fieldset")) == 1
