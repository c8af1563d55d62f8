"""The cells of a lab on a page: mkdocs-jupyter renders them, as the notebook that a lab is.

It runs nothing, and is imported where a lab has changed, and nowhere else.
"""

import functools
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from checked_snippets import files
from checked_snippets.checking.book import Book
from checked_snippets.html.cell import framed, marks
from checked_snippets.notebooks.code_cells import Cell, code_cells
from checked_snippets.running.outcome import Outcome
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import promised
from checked_snippets.words import Words

FOLDER = files.CACHE / "labs"

Cells = tuple[tuple[str, str], ...]
"""The snippets of a lab: name, and cells as JSON."""

CELL = re.compile(
    r'(?=<div class="jp-Cell jp-CodeCell[^"]*">\s*<div class="[^"]*" id="cell-id=([^"]+)">)'
)
BODY = re.compile(
    r'<div class="jp-Notebook".*?(?=<div class="jp-Cell)(.*)</div> <!-- jp-Note', re.S
)
TO_COPY = re.compile(
    r'<div class="zeroclipboard-container">.*?</clipboard-copy>\s*</div>'
    r'|<div class="clipboard-copy-txt".*?</div>',
    re.DOTALL,
)
"""What mkdocs-jupyter copies code with: scripts, and the code once more."""
CODE = re.compile(
    r'(?<=<div class="highlight-ipynb hl-python"><pre><span></span>).*?(?=\n?</pre>)', re.DOTALL
)
OUTPUT = re.compile(r'jp-OutputArea-output(?=" data-mime-type="([^"]*)")')


def is_lab(snippet: Snippet) -> bool:
    return snippet.name.startswith("lab-")


def lab_cell(snippet: Snippet, book: Book, words: Words) -> str:
    """A snippet of a lab, as a cell of the page.

    Raises:
        ValueError: mkdocs-jupyter has left something out.
    """
    lab = lab_of(snippet.name)
    html = rendered(kept_in(lab, book), cells_of(lab, book))
    content = marked(html[snippet.name], snippet, book.outcomes[snippet.name])
    return framed(snippet, words, content, "notebook")


def lab_of(name: str) -> str:
    return name.partition("/")[0]


def kept_in(lab: str, book: Book) -> Path:
    return book.settings.project / FOLDER / f"{lab}.html"


def cells_of(lab: str, book: Book) -> Cells:
    own = {name: each for name, each in book.snippets.items() if name.startswith(f"{lab}/")}
    return tuple((name, json.dumps(numbered(each, book))) for name, each in own.items())


def render_beside(book: Book) -> None:
    """Let another process render the labs that have changed: what that imports takes 40 MB."""
    labs = sorted({lab_of(each.name) for each in book.snippets.values() if is_lab(each)})
    every = [(kept_in(lab, book), cells_of(lab, book)) for lab in labs]
    changed = [each for each in every if files.recall(each[0], key_of(each[1])) is None]
    if changed:
        given = json.dumps([(str(file), cells) for file, cells in changed])
        subprocess.run([sys.executable, "-m", __name__], input=given, encoding="utf-8", check=True)


def marked(html: str, snippet: Snippet, outcome: Outcome) -> str:
    """The cells of a snippet, with what was noted of its lines; promises are not among those."""
    left_out, mark = promised(snippet.steps), marks(snippet, outcome)
    numbered = enumerate(snippet.source.split("\n"), 1)
    rest = [(number, line) for number, line in numbered if number not in left_out]

    def cell(found: re.Match[str]) -> str:
        while not rest[0][1].strip():  # a cell begins with no empty line
            del rest[0]
        lines = found.group().split("\n")
        own, rest[: len(lines)] = rest[: len(lines)], []
        return "\n".join(mark(number, line) for (number, _), line in zip(own, lines, strict=True))

    return CODE.sub(cell, html)


def numbered(snippet: Snippet, book: Book) -> list[Cell]:
    """The cells of a snippet, each with an id of its own among those of all labs."""
    stem = snippet.name.removesuffix(".py").replace("/", "-")[-60:]  # nbformat allows 64
    cells = code_cells(snippet, book.outcomes[snippet.name])
    for output in (output for cell in cells for output in cell["outputs"] if "text" in output):
        output["text"] = output["text"].removesuffix("\n")  # on a page it would be an empty line
    return [cell | {"id": f"{stem}-{number}"} for number, cell in enumerate(cells)]


@functools.lru_cache(maxsize=50)
def rendered(file: Path, cells: Cells) -> Mapping[str, str]:
    """The HTML of each snippet of a lab, kept in a file until something changes."""
    kept = files.recall(file, key_of(cells))
    html = kept.decode() if kept is not None else convert_and_keep(file, cells)
    pieces = dict(zip(*[iter(CELL.split(html)[1:])] * 2, strict=True))
    return {name: "".join(parts(name, json.loads(each), pieces)) for name, each in cells}


def convert_and_keep(file: Path, cells: Cells) -> str:
    html = convert(cells)
    files.keep(file, key_of(cells), html.encode())
    return html


def key_of(cells: Cells) -> str:
    return f"{cells}\0{tools()}"


def parts(name: str, cells: list[Cell], pieces: Mapping[str, str]) -> Iterator[str]:
    """The HTML of the cells of one snippet."""
    for cell in cells:
        if cell["id"] not in pieces:
            raise ValueError(f"mkdocs-jupyter lost a cell of {name}")
        yield pieces[cell["id"]]


@functools.cache
def tools() -> str:
    """All that the HTML of a notebook depends on beside the notebook."""
    versions = [version(name) for name in ("mkdocs-jupyter", "nbconvert", "pygments")]
    return "\0".join([*versions, Path(__file__).read_text(encoding="utf-8")])


def convert(cells: Cells) -> str:
    """Cells as mkdocs-jupyter shows them, without the styles and scripts that it brings.

    Nothing that the person who builds has set for Jupyter takes part.
    """
    every = [cell for _, each in cells for cell in json.loads(each)]
    notebook = {"cells": every, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"JUPYTER_CONFIG_DIR": folder, "JUPYTER_DATA_DIR": folder}
        from mkdocs_jupyter import convert

        file = Path(folder, "lab.ipynb")
        file.write_text(json.dumps(notebook), encoding="utf-8")
        html = convert.nb2html(str(file), execute=False, allow_errors=False, no_prompt=True)
    body = BODY.search(html)
    return OUTPUT.sub(with_kind, TO_COPY.sub("", body[1])) if body else ""


def with_kind(found: re.Match[str]) -> str:
    """The classes of an output, with that of one in a cell."""
    return f"{found[0]} {'raised' if found[1].endswith('stderr') else 'printed'}"


if __name__ == "__main__":  # see `render_beside`
    for file, cells in json.load(sys.stdin):
        convert_and_keep(Path(file), tuple((name, each) for name, each in cells))
