"""A page as a notebook: the same words, code and figures, with outputs, to run from the top."""

import itertools
import re
from typing import TYPE_CHECKING

from checked_snippets.notebooks.code_cells import code_cell
from checked_snippets.notebooks.page_cells import Source, cells_of, markdown_cell
from checked_snippets.notebooks.prose import Piece, markdown, pieces
from checked_snippets.notebooks.script import requirements
from checked_snippets.pages.page import parts

if TYPE_CHECKING:  # it takes 50 ms to import, and snippets can run meanwhile
    from nbformat import NotebookNode

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}

EVERY_WARNING = """import warnings

import torch

torch.set_warn_always(True)
warnings.simplefilter("always")
warnings.filterwarnings("ignore", module="torch.jit")"""
"""For pages that show warnings, since Python and torch show some of them only once.

Parts of torch that a kernel loads only when a cell needs them warn of how torch itself is made.
"""

NO_HEADING = 7
"""Deeper than any heading."""


def has_notebook(text: str) -> bool:
    """Whether a page has a notebook: it shows code."""
    return any(part.kind == "snippet" for part in parts(text))


def notebook(page: Source, solved: bool = True) -> "NotebookNode":
    """The notebook of a page; with `solved` false without what gives solutions away."""
    import nbformat

    found = [*pieces(page.text)] if solved else without_solutions([*pieces(page.text)])
    title = found.pop(0).value if level(found[0]) == 1 else ""
    heading, _, text = title.partition("\n")
    cells = [
        markdown_cell(f"{markdown(heading, page.link)}\n\n{note(page)}".rstrip()),
        *(code_cell(EVERY_WARNING) for _ in range(shows_warnings(page))),
        *(cell for piece in [Piece("prose", text), *found] for cell in cells_of(piece, page)),
    ]
    count = itertools.count(1)
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
        if cell["cell_type"] == "code":
            cell["execution_count"] = next(count)
    return nbformat.from_dict(  # type: ignore[no-any-return,no-untyped-call] # nbformat has no types
        {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    )


def as_file(page: Source, solved: bool) -> str:
    """The text of the file of a notebook."""
    import nbformat

    text: str = nbformat.writes(notebook(page, solved))  # type: ignore[no-untyped-call] # nbformat has no types
    return f"{text}\n"


def without_solutions(pieces: list[Piece]) -> list[Piece]:
    """Pieces that give nothing away, and no heading that nothing is left below."""
    kept = [piece for piece in pieces if not piece.solution]
    after = [*kept[1:], Piece("prose", "# ")]
    return [
        piece
        for piece, following in zip(kept, after, strict=True)
        if "\n" in piece.value or not level(following) <= level(piece) < NO_HEADING
    ]


def level(piece: Piece) -> int:
    """The level of the heading that a piece begins with; `NO_HEADING` if that is none.

    >>> level(Piece("prose", "## Rule { #rule }")), level(Piece("prose", "Look."))
    (2, 7)
    """
    found = re.match("(#+) ", piece.value if piece.kind == "prose" else "")
    return len(found[1]) if found else NO_HEADING


def note(page: Source) -> str:
    """What the notebook needs, and where its page is."""
    sources, words = [each.source for each in page.snippets], page.words
    needed = " ".join(requirements(sources))
    sentences = [
        words.notebook_needs.format(f"pip install {needed}") if needed else "",
        words.notebook_page.format(page.address(page.name)) if page.site_url else "",
        words.notebook_gpu if any("cuda" in text for text in [*sources, page.text]) else "",
    ]
    return "\n\n".join(filter(None, sentences))


def shows_warnings(page: Source) -> bool:
    outcomes = (page.book.outcomes[each.name] for each in page.snippets)
    given = (output for each in outcomes for outputs in each.outputs for output in outputs)
    return any(output.kind == "warned" for output in given)
