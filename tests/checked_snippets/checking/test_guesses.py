"""A guess is fair: each choice is what a program prints, and no other program prints it."""

import pytest

from checked_snippets.checking import guesses
from checked_snippets.pages.page import Page
from checked_snippets.problem import report
from tests.engine import book_of, kept, written

SOURCES = {
    "halves/half.py": "print(3 / 2)\n#> 1.5\n",
    "halves/if_it_rounded.py": "print(3 // 2)\n#> 1\n",
    "halves/if_it_doubled.py": "print(3 * 2)\n#> 6\n",
    "halves/again.py": "print(3 / 2)  # once more\n#> 1.5\n",
    "halves/otherwise.py": "print(6 / 4)\n#> 1.5\n",
}
ASKED = '# Halves { #halves }\n\nHow much?\n\n```python\n--8<-- "halves/half.py"\n```\n\n'
RIGHT = "- [x] 1.5\n"
ROUNDED = (
    '- [ ] 1\n\n    ```python\n    --8<-- "halves/if_it_rounded.py"\n    ```\n\n    With `//`.\n'
)


def told(text: str) -> str:
    snippets = {name: written(source, name) for name, source in SOURCES.items()}
    book = book_of(snippets, {name: kept(each) for name, each in snippets.items()})
    page = Page("halves.md", "docs/halves.md", text)
    return report([*guesses.check(page, book)])


def test_a_fair_guess_is_fine() -> None:
    assert told(ASKED + RIGHT + ROUNDED) == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            f"# A {{ #a }}\n\n{RIGHT}{ROUNDED}",
            "docs/halves.md:3: choices below no snippet\n"
            "  to repair: put the snippet that they ask about right above them",
        ),
        (
            ASKED + RIGHT,
            "docs/halves.md:9: a guess has 2 to 4 choices; this one has 1\n"
            "    1.5\n"
            "  to repair: leave some out, or write more",
        ),
        (
            ASKED + RIGHT + ROUNDED.replace("[ ]", "[x]"),
            "docs/halves.md:9: 2 choices of a guess are right\n"
            "    1.5\n"
            "    1\n"
            "  to repair: write - [x] before one of them",
        ),
        (
            ASKED + RIGHT + "- [ ] 1\n",
            "docs/halves.md:10: a wrong choice without a program of its own\n"
            "    1\n"
            "  to repair: show below it one that prints it",
        ),
        (
            ASKED + RIGHT + ROUNDED.replace("    With `//`.\n", ""),
            "docs/halves.md:10: a wrong choice without a word\n"
            "    1\n"
            "  to repair: say below its program who believes it, and why not",
        ),
        (
            ASKED + RIGHT + ROUNDED.replace("] 1\n", "] 2\n"),
            "docs/halves.md:10: a choice says 2, which snippets/halves/if_it_rounded.py"
            " does not print\n"
            "    2\n"
            "  to repair: let the program print what the choice says",
        ),
        (
            ASKED
            + RIGHT
            + ROUNDED.replace("] 1\n", "] 1.5\n").replace("if_it_rounded", "otherwise"),
            "docs/halves.md:10: snippets/halves/otherwise.py gives what the choice in line 9 says\n"
            "    1.5\n"
            "  to repair: let it give what follows from the belief",
        ),
        (
            ASKED + RIGHT + ROUNDED.replace("] 1\n", "] 1.5\n").replace("if_it_rounded", "again"),
            "docs/halves.md:10: snippets/halves/again.py is the program that is asked about\n"
            "    1.5\n"
            "  to repair: change in it what somebody believes",
        ),
        (
            ASKED + RIGHT + ROUNDED + ROUNDED.replace("] 1\n", "] one\n"),
            "docs/halves.md:17: snippets/halves/if_it_rounded.py gives what the choice in"
            " line 10 says\n"
            "    one\n"
            "  to repair: let it give what follows from the belief",
        ),
        (
            ASKED + RIGHT + ROUNDED + ASKED.partition("\n\n")[2] + RIGHT + ROUNDED,
            "docs/halves.md:23: a second guess below one heading, folded until the first one is"
            " made\n"
            "  to repair: give it a heading of its own",
        ),
    ],
)
def test_what_is_unfair_is_told(text: str, said: str) -> None:
    assert said in told(text)


def test_a_number_in_a_choice_may_leave_out_decimals() -> None:
    assert told(ASKED + RIGHT.replace("1.5", "1.5 or 1") + ROUNDED) == ""
    assert "says 15, which" in told(ASKED + RIGHT.replace("1.5", "15") + ROUNDED)


def test_of_a_program_that_is_not_there_nothing_is_told_here() -> None:
    assert told(ASKED + RIGHT + ROUNDED.replace("if_it_rounded", "nowhere")) == ""
