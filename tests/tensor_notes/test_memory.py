"""What `mkdocs serve` keeps of a page: it says why that is made again."""

from dataclasses import replace

import pytest

from checked_snippets.checking.book import Book
from checked_snippets.problem import Problem
from tensor_notes.changes import Memory
from tensor_notes.finishing import Marked
from tests.engine import book_of, kept, written

PAGE = Marked("a.html", "zh", "<!--cell a/b.py--><!--problems of docs/x.md-->")
SNIPPET = written("print(1)\n#> 1\n", "a/b.py")
BOOK = book_of({"a/b.py": SNIPPET}, {"a/b.py": kept(SNIPPET)})
OTHER = written("print(2)\n#> 2\n", "a/b.py")


@pytest.fixture
def memory() -> Memory:
    """What a server knows that has shown a page once."""
    memory = Memory()
    assert memory.why(PAGE, BOOK, {}) == []
    return memory


def test_of_what_is_as_it_was_nothing_is_said(memory: Memory) -> None:
    elsewhere = replace(BOOK, problems=[Problem("docs/other.md", 1, "is false")])
    assert memory.why(PAGE, elsewhere, {"zh": ["b.md#there"], "en": ["a.md#there"]}) == []


@pytest.mark.parametrize(
    ("page", "book", "late", "told"),
    [
        (replace(PAGE, text=f"{PAGE.text} new"), BOOK, {}, "its text"),
        (PAGE, book_of({"a/b.py": OTHER}, {"a/b.py": kept(OTHER)}), {}, "snippets/a/b.py"),
        (
            PAGE,
            replace(BOOK, problems=[Problem("docs/x.md", 1, "is false")]),
            {},
            "what is wrong with it",
        ),
        (PAGE, BOOK, {"zh": ["a.md#there"]}, "the mark at a section that is behind"),
    ],
)
def test_what_has_changed_is_said_once(
    memory: Memory, page: Marked, book: Book, late: dict[str, list[str]], told: str
) -> None:
    assert memory.why(page, book, late) == [f"{told} has changed"]
    assert memory.why(page, book, late) == []
