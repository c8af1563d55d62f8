"""The marks of a built page replaced: by code, by figures, by what is wrong.

A generator of pages knows nothing of snippets: it converts Markdown, in which an extension has
left marks. When the snippets have been run, their code, what it printed and what it drew is put
in the place of the marks, in the finished HTML.
"""

import itertools
from html import unescape
from re import Match

from checked_snippets.html import guess
from checked_snippets.html.cell import CELL_MARK, FILE, NAME_MARK
from checked_snippets.html.context import Context
from checked_snippets.html.figure import figure, problem_box
from checked_snippets.html.markdown import FIGURE_MARK, PROBLEMS_MARK
from checked_snippets.html.on_a_gpu import on_a_gpu
from checked_snippets.html.other_releases import other_releases


def finished(html: str, context: Context) -> str:
    """A page with its code and figures, and with what is wrong where it stands."""
    book, files, numbers = context.book, context.files, itertools.count(1)
    named = set[str]()

    def code(found: Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        if snippet is None:
            return ""
        below = on_a_gpu(book, snippet, context.words)
        return context.show(snippet) + below + other_releases(book, snippet, context.words)

    def name(found: Match[str]) -> str:
        """A name leads on where a page has it first: the more links, the heavier is a page."""
        path, text = found.groups()
        is_new = path not in named
        named.add(path)
        return context.name(path, text) if is_new else text

    def draw(found: Match[str]) -> str:
        name, alt, folded = found.groups()
        return figure(context, name, unescape(alt), folded == "True", next(numbers))

    def box(found: Match[str]) -> str:
        wrong = [problem for problem in book.problems if found[1] in problem.paths]
        return problem_box(wrong, context.words)

    html = FIGURE_MARK.sub(draw, CELL_MARK.sub(code, html))
    html = guess.finished(PROBLEMS_MARK.sub(box, html), book, context.words)
    html = NAME_MARK.sub(name, html)
    return FILE.sub("" if files is None else rf"\1{files}\2", html)
