"""What `mkdocs serve` keeps: it finishes what looks different, and says why."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.checking.book import Book
from checked_snippets.problem import Problem
from tensor_notes.changes import Memory
from tensor_notes.finishing import Marked
from tests.engine import book_of, kept, written

CHINESE, ENGLISH = (
    Marked("a.html", Path("a.html"), code, "<!--cell a/b.py--><!--problems of docs/x.md-->")
    for code in ("zh", "en")
)
SNIPPET = written("print(1)\n#> 1\n", "a/b.py")
BOOK = book_of({"a/b.py": SNIPPET}, {"a/b.py": kept(SNIPPET)})


def remembering() -> Memory:
    """What a server knows after its first build."""
    memory = Memory()
    assert memory.to_finish([CHINESE, ENGLISH], BOOK, {}) == [ENGLISH, CHINESE]
    return memory


def test_only_what_was_built_is_finished_while_all_that_pages_show_is_the_same() -> None:
    again = replace(ENGLISH, text="new")
    assert remembering().to_finish([again], BOOK, {}) == [again]
    assert remembering().to_finish([], BOOK, {}) == []


OTHER = written("print(2)\n#> 2\n", "a/b.py")


@pytest.mark.parametrize(
    ("book", "late", "again", "told"),
    [
        (
            book_of({"a/b.py": OTHER}, {"a/b.py": kept(OTHER)}),
            {},
            [ENGLISH, CHINESE],
            "zh/a.html: made again, snippets/a/b.py has changed",
        ),
        (
            replace(BOOK, problems=[Problem("docs/x.md", 1, "is false")]),
            {},
            [ENGLISH, CHINESE],
            "en/a.html: made again, what is wrong with it has changed",
        ),
        (replace(BOOK, problems=[Problem("docs/other.md", 1, "is false")]), {}, [], "2 pages are"),
        (
            BOOK,
            {"zh": ["a.md#there", "b.md#there"]},
            [CHINESE],
            "zh/a.html: made again, the mark at a section that is behind has changed",
        ),
    ],
)
def test_a_page_is_made_again_for_a_reason_that_the_server_tells(
    book: Book,
    late: dict[str, list[str]],
    again: list[Marked],
    told: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    memory = remembering()
    with caplog.at_level("INFO", "mkdocs"):
        assert memory.to_finish([], book, late) == again
    assert told in caplog.text
    assert f"{2 - len(again)} pages are as they were" in caplog.text
