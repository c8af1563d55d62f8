"""What a page needs to know to show snippets: all that differs from one page to another."""

from collections.abc import Callable
from dataclasses import dataclass

from checked_snippets.checking.book import Book
from checked_snippets.html.cell import cell
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.words import Words

Translate = Callable[[str], str]
"""What is done to the SVG of a figure for the language of the page."""


@dataclass(frozen=True)
class Context:
    """The book that a page shows, and the words of its language.

    `files` is the way from the page to the folder of snippets as files, None if there is none;
    `translate` gives figures the language of the page.
    """

    book: Book
    words: Words
    files: str | None = None
    translate: Translate = str

    def show(self, snippet: Snippet) -> str:
        """The code of a snippet with what it printed; a site may show it in another form."""
        return cell(self.book, snippet, self.words)

    def name(self, _path: str, text: str) -> str:
        """A name in code, by its dotted path; a site may link to what teaches it."""
        return text
