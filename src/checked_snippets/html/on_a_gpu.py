"""Below a cell that needs a GPU: where its output was recorded, or that it has not been yet."""

from html import escape

from checked_snippets.checking.book import Book
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.words import Words


def on_a_gpu(book: Book, snippet: Snippet, words: Words) -> str:
    """A line for a snippet that no build runs; nothing for another one."""
    if not snippet.is_recorded:
        return ""
    said = words.on_a_gpu(book.outcomes[snippet.name].recorded)
    return f'<p class="on-a-gpu">{escape(said)}</p>'
