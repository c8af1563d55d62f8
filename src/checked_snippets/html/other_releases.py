"""What other releases print, folded below a cell: the statements whose output is another one."""

from html import escape

from checked_snippets.checking.book import Book
from checked_snippets.checking.releases import Differing, differing
from checked_snippets.html.cell import output
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.words import Words


def other_releases(book: Book, snippet: Snippet, words: Words) -> str:
    """For each release in which a snippet gives something else: the statements, with that."""
    return "".join(
        folded(words.other_release.format(escape(release.name)), found)
        for release in book.releases
        if (found := differing(snippet, release))
    )


def folded(title: str, found: Differing) -> str:
    content = "".join(
        f'<span class="cell-code">{escape(step.source, quote=False)}</span>'
        + "".join(map(output, given))
        for step, given in found
    )
    return (
        f'<details class="quiet other-release"><summary>{title}</summary>'
        f'<div class="cell"><pre tabindex="0"><code>{content}</code></pre></div></details>'
    )
