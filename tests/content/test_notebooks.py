"""What readers take along runs from top to bottom and gives what the pages show."""

import posixpath
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from checked_snippets.checking.compare import ROUNDS_ALIKE, matches
from checked_snippets.pages import fences
from checked_snippets.pages import page as pages
from checked_snippets.snippets import snippet
from checked_snippets.snippets.prelude import kind
from tensor_notes.output import downloads
from tests.conftest import PROJECT
from tests.engine import SETTINGS
from tests.kernel import ForkedKernel
from tests.tensor_notes.test_site import Elements
from tests.verdicts import below, verdict

FOLDERS = {"zh": "", "en": "en/"}

TEXTS = {
    name: (PROJECT / page.path).read_text(encoding="utf-8")
    for name, page in pages.read(SETTINGS)["zh"].items()
}

NOTEBOOKS = [
    file.removesuffix(".ipynb")
    for name, text in TEXTS.items()
    for file in downloads.notebook_files(name, text)
]

LABS = [name for name in NOTEBOOKS if f"{name}-solved" in NOTEBOOKS]

ENGINE = below(PROJECT / "src/checked_snippets")

LINK = re.compile(r"\]\(([^()\s]+\.ipynb)(?:#([^()\s]+))?\)")


def read(file: Path) -> NotebookNode:
    return nbformat.reads(file.read_text(encoding="utf-8"), nbformat.NO_CONVERT)  # type: ignore[no-any-return,no-untyped-call] # nbformat has no types


def built(site: Path, name: str, language: str = "en") -> NotebookNode:
    return read(site / FOLDERS[language] / f"{name}.ipynb")


def code(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def prose(notebook: NotebookNode) -> str:
    return "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def outputs(cell: NotebookNode, kind: str) -> list[NotebookNode]:
    return [output for output in cell.outputs if output.output_type == kind]


def lines(cell: NotebookNode, *names: str) -> list[str]:
    text = "".join(each.text for each in outputs(cell, "stream") if each.name in names)
    return [line.rstrip() for line in text.removesuffix("\n").split("\n")] if text else []


def run(notebook: NotebookNode, **options: Any) -> NotebookNode:
    """The notebook as a kernel runs it, from top to bottom."""
    client = NotebookClient(nbformat.from_dict(notebook), timeout=120, **options)  # type: ignore[no-untyped-call] # nbformat has no types
    return client.execute()


def equal(promise: str, found: str) -> bool:
    """Whether a line is what was promised; the file of a cell is called by a number."""
    if re.match(r"\d+\.py ", found):
        promise, found = (re.sub(r"^\w+\.py ", "", line) for line in (promise, found))
    return matches((promise,), (found,), ROUNDS_ALIKE)


def says_the_same(stored: NotebookNode, ran: NotebookNode) -> bool:
    """Whether a cell prints what it stores, and warns of it; Jupyter adds where that came from."""
    promised, printed = lines(stored, "stdout", "stderr"), lines(ran, "stdout")
    told = [re.sub(r"^.*:\d+: (?=\w+Warning: )", "", line) for line in lines(ran, "stderr")]
    for line in promised:
        if printed and equal(line, printed[0]):
            del printed[0]
        elif not any(equal(line, each) for each in told):
            return False
    warned = [line for line in told if "Warning: " in line]
    return not printed and all(any(equal(p, line) for p in promised) for line in warned)


def raised(cell: NotebookNode) -> tuple[str, ...]:
    """Lines as Python reports an exception; Jupyter adds where the syntax is wrong."""
    texts = [f"{each.ename}: {each.evalue}" for each in outputs(cell, "error")]
    lines = [line.expandtabs().rstrip() for text in texts for line in text.split("\n")]
    return tuple(re.sub(r" \(<\w+>, line \d+\)$", "", line) for line in lines)


def gives_the_same(stored: NotebookNode, ran: NotebookNode) -> bool:
    """Whether a cell gives what it stores, and shows no value that Python would not show."""
    shown, again = (len(outputs(cell, "display_data")) for cell in (stored, ran))
    same_errors = matches(raised(stored), raised(ran), ROUNDS_ALIKE)
    values = outputs(ran, "execute_result")
    return says_the_same(stored, ran) and same_errors and shown <= again and not values


def differences(stored: NotebookNode, ran: NotebookNode) -> list[str]:
    return [
        f"{cell.source}\n{cell.outputs}\n{again.outputs}"
        for cell, again in zip(code(stored), code(ran), strict=True)
        if "on-a-gpu" not in cell.metadata.get("tags", []) and not gives_the_same(cell, again)
    ]


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_notebook_runs_and_gives_what_it_shows(site: Path, name: str) -> None:
    file = site / FOLDERS["en"] / f"{name}.ipynb"
    found_right = verdict("tests/content/test_notebooks.py", name, file, ENGINE)
    if found_right.is_known():
        return
    notebook = read(file)
    assert differences(notebook, run(notebook, kernel_manager_class=ForkedKernel)) == []
    found_right.keep()


def test_an_unpacked_notebook_runs_in_the_kernel_that_a_reader_has(
    site: Path, tmp_path: Path
) -> None:
    with ZipFile(site / "notebooks.zip") as zipped:
        zipped.extractall(tmp_path)
    notebook = read(tmp_path / "notebooks/tensors/broadcasting.ipynb")
    assert differences(notebook, run(notebook)) == []


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_notebook_is_valid_and_has_no_markup_of_ours(
    site: Path, name: str, language: str
) -> None:
    notebook = built(site, name, language)
    nbformat.validate(notebook)
    text = "\n".join(line for _, line in fences.prose(prose(notebook)))
    assert not re.search(r"--8<--|\{ *#|^(\?\?\?|!!!|---)|<!--|figures/|\.md\)", text, re.MULTILINE)


NEW_LIST = re.compile(r"^(?![-+*\d>|# <])[^\n]+\n((?:[-+*]|1[.)]) .*)", re.MULTILINE)
"""A line that Python-Markdown reads on, and Jupyter takes for the first one of a list."""


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("name", NOTEBOOKS)
def test_no_line_becomes_a_list_in_jupyter_alone(site: Path, name: str, language: str) -> None:
    text = re.sub(r"\$\$[^$]*\$\$", "", prose(built(site, name, language)))
    assert not NEW_LIST.findall("\n".join(line for _, line in fences.prose(text)))


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_both_languages_have_the_same_code_and_outputs(site: Path, name: str) -> None:
    chinese, english = (code(built(site, name, language)) for language in FOLDERS)
    assert [cell.source for cell in chinese] == [cell.source for cell in english]
    for each in ["stream", "error"]:
        assert [outputs(c, each) for c in chinese] == [outputs(c, each) for c in english]


@pytest.mark.parametrize("language", FOLDERS)
def test_every_link_between_notebooks_leads_to_an_anchor(site: Path, language: str) -> None:
    texts = {f"{name}.ipynb": prose(built(site, name, language)) for name in NOTEBOOKS}
    links = [(name, *found) for name, text in texts.items() for found in LINK.findall(text)]
    assert len(links) > 100
    for name, target, anchor in links:
        text = texts[posixpath.normpath(posixpath.join(posixpath.dirname(name), target))]
        assert not anchor or f'<a id="{anchor}"></a>' in text, f"{name}: {target}#{anchor}"


@pytest.mark.parametrize("language", FOLDERS)
def test_a_zip_has_every_notebook_of_its_language(site: Path, language: str) -> None:
    folder = site / FOLDERS[language]
    with ZipFile(folder / "notebooks.zip") as zipped:
        for name in NOTEBOOKS:
            packed = zipped.read(f"notebooks/{name}.ipynb")
            assert packed == (folder / f"{name}.ipynb").read_bytes()


@pytest.mark.parametrize("language", FOLDERS)
def test_a_page_links_to_its_notebook_if_it_has_one(site: Path, language: str) -> None:
    for name, text in TEXTS.items():
        file = site / FOLDERS[language] / name.replace(".md", ".html")
        html = Elements(file.read_text(encoding="utf-8"))
        links = [a["href"] for tag, a in html.found if tag == "a" and "download" in a]
        notebooks = [link for link in links if link.endswith(".ipynb")]
        assert notebooks == [Path(each).name for each in downloads.notebook_files(name, text)]
        assert bool(notebooks) == any(part.kind == "snippet" for part in pages.parts(text))


@pytest.mark.parametrize(("name", "text"), TEXTS.items(), ids=[*TEXTS])
def test_every_snippet_of_a_page_is_in_its_notebook(site: Path, name: str, text: str) -> None:
    shown = [part.value for part in pages.parts(text) if part.kind == "snippet"]
    files = [*downloads.notebook_files(name, text)][-1:]  # programs of choices are no code to run
    sources = [built(site, file.removesuffix(".ipynb")).cells for file in files]
    everything = "\n".join(cell.source.replace(";", "") for cells in sources for cell in cells)
    for each in shown:
        for step in snippet.read(PROJECT / "snippets" / each, SETTINGS).steps:
            assert step.source.replace(";", "") in everything


@pytest.mark.parametrize("name", LABS)
def test_a_lab_to_work_in_gives_no_solution_away(site: Path, name: str) -> None:
    files = (PROJECT / "snippets").glob(f"lab-{Path(name).name}/**/*.py")
    shown = [snippet.read(file, SETTINGS) for file in files]
    answers = [each.code for each in shown if kind(each.name) in {"solution", "wrong"}]
    sources = [
        "\n\n".join(cell.source for cell in code(built(site, stem)))
        for stem in [name, f"{name}-solved"]
    ]
    assert len(answers) > 3
    assert [[each.strip("\n") in text for each in answers] for text in sources] == [
        [False] * len(answers),
        [True] * len(answers),
    ]
