"""A lab on the site: a notebook that mkdocs-jupyter renders, between prose that MkDocs has.

The outputs are those that the snippets promise, so that a page is converted while they run.
mkdocs-jupyter runs nothing. It is imported where a lab has changed, and nowhere else.
"""

import functools
import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from tensor_notes import code_cells, kept
from tensor_notes.code_cells import Cell, code_cell, error
from tensor_notes.snippet import Snippet, is_exception

FOLDER = Path(".cache", "labs")

LAB = "<!--lab {name}-->{html}<!--/lab-->"
"""What stands around the content of a page that is to be shown as a notebook."""
LAB_MARK = re.compile(LAB.format(name="([^>]*)", html="(.*)"), re.DOTALL)

ON_PAGE = re.compile(
    r'<div class="highlight cell"( data-snippet="([^"]+)">.*?)<pre\b.*?</div>', re.DOTALL
)
OPEN, CLOSE = '<div class="highlight cell notebook"', "</div>"

PROSE = "<!--prose-->"
BODY = re.compile(r'<div class="jupyter-wrapper">.*</div>(?= <!-- jupyter-wrapper -->)', re.DOTALL)
TO_COPY = re.compile(
    r'<div class="zeroclipboard-container">.*?</clipboard-copy>\s*</div>'
    r'|<div class="clipboard-copy-txt".*?</div>',
    re.DOTALL,
)
"""What mkdocs-jupyter copies code with: scripts, and the code once more."""


def lab_page(name: str, html: str, snippets: Mapping[str, Snippet], project: Path) -> str:
    """The HTML of a page with its snippets as cells of a notebook.

    `name` is the page's path below the folder of its language, `html` the page as Markdown gave
    it; both languages have the same notebook.

    Raises:
        ValueError: mkdocs-jupyter has left something out.
    """
    first, *rest = ON_PAGE.split(html)
    shown = [snippets[each] for each in rest[1::3]]
    if not shown:
        return html
    prose = [first]
    for opening, after in zip(rest[::3], rest[2::3], strict=True):
        prose[-1] += OPEN + opening
        prose.append(CLOSE + after)
    body = rendered(project / FOLDER / f"{name}.html", notebook(shown))
    pieces = body.split(PROSE)
    if len(pieces) != len(prose) + 1:
        raise ValueError(f"mkdocs-jupyter lost a cell of {name}")
    return pieces[0] + "".join(a + b for a, b in zip(prose, pieces[1:], strict=True))


def notebook(snippets: list[Snippet]) -> str:
    """The cells of some snippets, with a mark for the prose before and after each."""
    mark = {"cell_type": "raw", "metadata": {"raw_mimetype": "text/html"}, "source": PROSE}
    cells = [mark] + [cell for each in snippets for cell in [*cells_of(each), mark]]
    numbered = [cell | {"id": str(number)} for number, cell in enumerate(cells)]
    return json.dumps({"cells": numbered, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def cells_of(snippet: Snippet) -> Iterator[Cell]:
    """A cell for each statement that prints, with those before it, and one for the rest."""
    begin = 0
    for end, step in enumerate(snippet.steps, 1):
        if step.promise or end == len(snippet.steps):
            code = code_cells.source(snippet, snippet.steps[begin:end])
            yield code_cell(code, [output(step.promise)] if step.promise else [])
            begin = end


def output(promise: tuple[str, ...]) -> Cell:
    text = "\n".join(promise)
    if any(map(is_exception, promise)):
        return error(text)
    return {"output_type": "stream", "name": "stdout", "text": text}


def rendered(file: Path, notebook: str) -> str:
    """A notebook as HTML, kept in a file until something changes."""
    key = f"{notebook}\0{tools()}"
    found = kept.recall(file, key)
    if found is not None:
        return found.decode()
    html = convert(notebook)
    kept.keep(file, key, html.encode())
    return html


@functools.cache
def tools() -> str:
    """All that the HTML of a notebook depends on beside the notebook."""
    versions = [version(name) for name in ("mkdocs-jupyter", "nbconvert", "pygments")]
    return "\0".join([*versions, Path(__file__).read_text(encoding="utf-8")])


def convert(notebook: str) -> str:
    """A notebook as mkdocs-jupyter shows it, without the styles and scripts that it brings.

    Nothing that the person who builds has set for Jupyter takes part.
    """
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"JUPYTER_CONFIG_DIR": folder, "JUPYTER_DATA_DIR": folder}
        from mkdocs_jupyter import convert

        file = Path(folder, "lab.ipynb")
        file.write_text(notebook, encoding="utf-8")
        html = convert.nb2html(str(file), execute=False, allow_errors=False, no_prompt=True)
    body = BODY.search(html)
    return TO_COPY.sub("", body[0]) if body else ""
