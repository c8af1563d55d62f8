"""A learner types answers into the notebook of a page: it says of each what the build promises."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from checked_snippets.checking import book, exercises
from checked_snippets.checking.compare import ROUNDS_ALIKE, matches
from checked_snippets.notebooks.code_cells import code_cell
from checked_snippets.pages import page
from checked_snippets.running.outcome import lines
from checked_snippets.snippets import snippet
from checked_snippets.snippets.prelude import kind
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS
from tests.kernel import ForkedKernel
from tests.verdicts import verdict

FOLDERS = exercises.folders(book.snippet_names(SETTINGS))
STARTERS = {f"{folder}/starter.py" for folder in FOLDERS}
PAGES = {
    part.value.removesuffix("/starter.py"): each.name.removesuffix(".md")
    for each in page.read(SETTINGS)["en"].values()
    for part in each.shown("snippet")
    if part.value in STARTERS
}


def read(name: str) -> Snippet:
    return snippet.read(SETTINGS.snippet_folder / name, SETTINGS)


def code_before(notebook: NotebookNode, starter: Snippet) -> list[NotebookNode]:
    """The code of a page up to a starter, which is left out."""
    end = [cell.source for cell in notebook.cells].index(starter.code.strip("\n"))
    return [cell for cell in notebook.cells[:end] if cell.cell_type == "code"]


@pytest.mark.parametrize("exercise", FOLDERS)
def test_each_answer_is_told_what_the_build_promises(site: Path, exercise: str) -> None:
    answers = [read(name) for name in FOLDERS[exercise] if kind(name)]
    file = site / "en" / f"{PAGES[exercise]}.ipynb"
    known = verdict("tests/content/test_answers.py", exercise, file, *(a.source for a in answers))
    if known.is_known():
        return
    notebook = nbformat.reads(file.read_text(encoding="utf-8"), nbformat.NO_CONVERT)  # type: ignore[no-untyped-call] # nbformat has no types
    before = code_before(notebook, read(f"{exercise}/starter.py"))
    typed = [nbformat.from_dict(code_cell(each.code.strip("\n"))) for each in answers]  # type: ignore[no-untyped-call] # nbformat has no types
    for number, cell in enumerate(typed):
        cell["id"] = f"typed-{number}"
    notebook.cells = [*before, *typed]
    NotebookClient(notebook, timeout=120, kernel_manager_class=ForkedKernel).execute()
    for answer, cell in zip(answers, typed, strict=True):
        said = "".join(each.text for each in cell.outputs if each.output_type == "stream")
        assert matches(answer.steps[-1].promise, lines(said.encode()), ROUNDS_ALIKE), said
    known.keep()
