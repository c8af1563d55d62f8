"""Below a cell: what another release gives, folded, and nothing if it gives the same."""

from dataclasses import replace

import pytest

from checked_snippets import words
from checked_snippets.checking import releases
from checked_snippets.checking.book import Book
from checked_snippets.html.cell import CELL
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.running.outcome import Outcome
from tests.engine import SETTINGS, book_of, given, kept, written

SNIPPET = written("print(1)\n#> 1\nprint(2)\n#> 2\n")


def book_with(*elsewhere: str) -> Book:
    """A book of one snippet, which in another release printed something else."""
    there = Outcome(given(*elsewhere))
    entries = [*releases.recorded(SNIPPET, there, SETTINGS, exact=True)]
    book = book_of({SNIPPET.name: SNIPPET}, {SNIPPET.name: kept(SNIPPET)})
    return replace(book, releases=[releases.read("Torch <9>", entries)])


def page(book: Book, language: str = "en") -> str:
    mark = CELL.format(name=SNIPPET.name)
    return finished(f"<p>{mark}</p>", Context(book, words.of(language)))


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Torch &lt;9&gt; gives another output"), ("zh", "换成 Torch &lt;9&gt;，输出不一样")],
)
def test_the_statement_and_what_it_gives_there_are_folded_below_the_cell(
    language: str, said: str
) -> None:
    before, _, after = page(book_with("1", "<3>"), language).partition("<details")
    assert before.endswith("</div>")
    assert f"<summary>{said}</summary>" in after
    assert after.count("<samp") == 1
    assert (
        '<span class="cell-code">print(2)</span><samp class="printed">&lt;3&gt;</samp></code>'
    ) in after


def test_nothing_is_said_if_it_gives_the_same() -> None:
    assert "<details" not in page(book_with("1", "2"))
