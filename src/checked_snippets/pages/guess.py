"""A guess on a page: below a snippet, what a reader may think that it prints.

It is a list of boxes to tick, of which one is ticked. Each of the others holds the program that
does print that, and says who believes so.

    - [x] It prints 0 and 1.
    - [ ] It prints 0 and 3.

        ```python
        --8<-- "shape/if_view_turned_the_table.py"
        ```

        That is what `T` does.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from checked_snippets.pages.fences import BLOCK, BLOCKS
from checked_snippets.pages.page import INCLUSION, as_markdown, block, line_of

BOX = re.compile(r"\[(?P<tick>[ xX])\][ ]")
"""What a choice begins with; the one that is right is ticked."""

GUESS = r"^(?P<guess>-[ ]\[[ xX]\][ ].*(?:\n(?:-[ ]\[[ xX]\][ ].*|[ ]+.*|))*)"
"""A list of choices, from the edge of the page on, as the sources in `fences` are."""

GUESSES = re.compile(rf"{BLOCK}|{GUESS}", re.MULTILINE)
CHOICE = re.compile(
    rf"^- {BOX.pattern}(?P<label>.*(?:\n[ ]+\S.*)*)(?P<inner>(?:\n.*)*?)(?=\n- \[|\Z)", re.MULTILINE
)


@dataclass(frozen=True)
class Choice:
    """What a reader may choose: `label` is Markdown, `says` the Markdown below it.

    `programs` are the names of the snippets in it. The right choice has none: what was asked
    about prints it.
    """

    line: int
    is_right: bool
    label: str
    says: str
    programs: tuple[str, ...]

    @property
    def words(self) -> str:
        """What it says beside its programs."""
        return BLOCKS.sub("", self.says).strip()


@dataclass(frozen=True)
class Guess:
    """Choices for what a snippet prints; `asked` is its name, '' if none stands right above."""

    line: int
    asked: str
    choices: tuple[Choice, ...]

    @property
    def shuffled(self) -> list[Choice]:
        """The choices in the order in which a reader sees them."""
        return shuffled((each, next(iter(each.programs), "")) for each in self.choices)


Item = TypeVar("Item")


def shuffled(choices: Iterable[tuple[Item, str]]) -> list[Item]:
    """Choices, each given with its program, '' for the right one, in an order that tells nothing.

    It is the same in all languages, and in the next build.

    >>> shuffled([("right", ""), ("wrong", "page/if_not.py")])
    ['wrong', 'right']
    """
    given = [*choices]
    every = "".join(sorted(program for _, program in given))
    ordered = sorted(given, key=lambda one: sha256(f"{every}\0{one[1]}".encode()).digest())
    return [choice for choice, _ in ordered]


def guesses(text: str) -> Iterator[Guess]:
    """The guesses of some Markdown, in order."""
    text = as_markdown(text)
    asked, end = "", 0
    for found in GUESSES.finditer(text):
        if found["fence"]:
            included = INCLUSION.search(found["body"])  # in whatever form: that is told elsewhere
            asked, end = included["name"] if included else "", found.end()
        else:
            above = "" if text[end : found.start()].strip() else asked
            yield Guess(line_of(found), above, tuple(choices(found["guess"], line_of(found))))
            asked = ""


def choices(guess: str, first: int) -> Iterator[Choice]:
    """The choices of a guess that begins at a line of its page."""
    for found in CHOICE.finditer(guess):
        says = re.sub(r"^ {4}", "", found["inner"], flags=re.MULTILINE).strip("\n")
        parts = [block(each) for each in BLOCKS.finditer(says)]
        yield Choice(
            first + line_of(found) - 1,
            found["tick"] != " ",
            " ".join(found["label"].split()),
            says,
            tuple(part.value for part in parts if part.kind == "snippet"),
        )
