"""A lab is shown by mkdocs-jupyter, and is a page like all others."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from checked_snippets import settings, words
from checked_snippets.html.cell import NAME_MARK
from checked_snippets.running.pool import run
from checked_snippets.snippets import snippet
from checked_snippets.snippets.snippet import Snippet
from tensor_notes.features import lab_cell
from tests.checked_snippets.html.test_cell import HOSTILE
from tests.conftest import PROJECT, empty_book, run_command
from tests.engine import SETTINGS, book_of, kept, written
from tests.tiny_lab import ANSWER, SHOWN, write_file, write_lab, write_pages

BUILD = ("mkdocs", "build", "--strict")
LANGUAGES = ["", "en/"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A book of one lab, and its site."""
    project = empty_book(tmp_path_factory.mktemp("labs"))
    write_lab(project)
    write_pages(project)
    built = run_command(*BUILD, folder=project)
    assert built.returncode == 0, built.stderr
    yield project


def html_of(project: Path, language: str) -> str:
    return (project / f"site/{language}labs/doubled.html").read_text(encoding="utf-8")


def article(html: str) -> str:
    return html.partition("<article")[2].partition("</article>")[0]


def shown(project: Path, name: str) -> Snippet:
    return snippet.read(project / f"snippets/lab-doubled/doubled/{name}.py", settings.read(project))


def text(html: str) -> str:
    return unescape(re.sub("<[^>]*>", "", html))


def cells(html: str) -> list[tuple[str, str]]:
    """Code and output of each cell in the HTML of mkdocs-jupyter."""
    return [
        (
            text("".join(re.findall(r'hl-python"><pre>(.*?)</pre>', cell, re.DOTALL))),
            text("".join(re.findall(r'<div class="jp-Rend.*?<pre>(.*?)</pre>', cell, re.DOTALL))),
        )
        for cell in html.split(' id="cell-id=')[1:]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_mkdocs_jupyter_shows_code_and_promised_output(book: Path, language: str) -> None:
    html = html_of(book, language)
    assert cells(html) == [
        (each.code, "\n".join(line for step in each.steps for line in step.promise))
        for name in SHOWN
        for each in [shown(book, name)]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_style_script_or_raw_notebook_gets_onto_the_page(book: Path, language: str) -> None:
    html = re.sub(
        '<div class="notebooks">.*?</div>', "", article(html_of(book, language)), flags=re.S
    )
    for stranger in [
        "<style",
        "<script",
        "clipboard-copy",
        "nbformat",
        "cell_type",
        "jupyter-wrapper",
    ]:
        assert stranger not in html
    assert not list((book / "site").rglob("*lab.ipynb"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_copying_takes_what_runs_in_front_of_it_too(book: Path, language: str) -> None:
    buttons = re.findall(r'data-clipboard-text="([^"]*)"', article(html_of(book, language)))
    assert [unescape(button) for button in buttons] == [shown(book, n).runnable for n in SHOWN]


@pytest.mark.parametrize(("language", "title"), [("", "Twice a 数"), ("en/", "Twice a number")])
def test_prose_is_that_of_any_page(book: Path, language: str, title: str) -> None:
    html = html_of(book, language)
    assert f"<title>{title} - " in html
    assert f'<h1 id="doubled">{title}<a' in html
    assert '<h2 id="your-turn">Your turn<a' in html
    assert 'href="#your-turn" class="md-nav__link"' in html
    assert "<math" in article(html)
    assert '<details class="success">' in html
    assert html.count("<div") == html.count("</div>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_reads_code_and_output(book: Path, language: str) -> None:
    file = book / f"site/{language}search/search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))["docs"]
    (entry,) = [each for each in index if each["location"] == "labs/doubled.html#your-turn"]
    assert "def doubled(x):\n    raise NotImplementedError" in text(entry["text"])
    assert "✗ doubled(0): expected 0, found 1" in text(entry["text"])
    assert "{" not in entry["text"]
    assert "span" not in entry["text"]


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("[x](#nowhere)", "there is no such anchor on this page"),
        ("[x](nowhere.md)", "not found among documentation files"),
    ],
)
def test_links_of_a_lab_are_looked_at(project: Path, broken: str, told: str) -> None:
    write_pages(project)
    for file in project.glob("docs/*/labs/doubled.md"):
        page = file.read_text(encoding="utf-8").split("```")[0]
        file.write_text(f"{page}\n\n{broken}\n\n## Y {{ #your-turn }}\n", encoding="utf-8")
    (project / "snippets").mkdir()
    built = run_command(*BUILD, folder=project)
    assert built.returncode == 1
    assert told in built.stderr


def test_a_lab_that_is_not_true_is_not_published(book: Path, tmp_path: Path) -> None:
    project = empty_book(tmp_path)
    write_lab(project)
    write_pages(project)
    wrong = ANSWER.format(body="return x", says="✓ 3 inputs agree")
    write_file(project, "solution", wrong)
    built = run_command(*BUILD, folder=project)
    assert built.returncode == 1
    assert "solution.py:5: prints something else than its `#>` lines say" in built.stderr
    assert not (project / "site").exists()


def lab(source: str, folder: Path) -> str:
    """What a page shows of a lab that is one snippet."""
    snippet = written(source, NAME)
    book = book_of({NAME: snippet}, {NAME: run([snippet], SETTINGS)[NAME]}, folder)
    return lab_cell.lab_cell(snippet, book, words.of("en"))


NAME = "lab-one/idea.py"
ONE = "print(1)\n#> 1\n"


def test_a_lab_stands_in_the_frame_of_any_cell(tmp_path: Path) -> None:
    html = lab(ONE, tmp_path)
    assert html.startswith(f'<div class="highlight cell notebook" data-snippet="{NAME}"><button')
    assert html.count("<div") == html.count("</div>")
    assert cells(html) == [("print(1)\n", "1")]


def test_a_lab_of_which_something_is_lost_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lab_cell, "convert", lambda _: "")
    with pytest.raises(ValueError, match=r"mkdocs-jupyter lost a cell of lab-one/idea\.py"):
        lab(ONE, tmp_path)


def test_what_has_not_changed_is_not_converted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = lab(ONE, tmp_path)
    asked = list[object]()

    def convert(cells: object) -> str:
        asked.append(cells)
        return ""

    monkeypatch.setattr(lab_cell, "convert", convert)
    lab_cell.rendered.cache_clear()  # what stays is on the disk
    assert lab(ONE, tmp_path) == before
    assert asked == []
    with pytest.raises(ValueError, match="lost"):
        lab("print(2)\n#> 2\n", tmp_path)
    assert "print(2)" in str(asked[0])


SCRIPT = """
import sys
from pathlib import Path
from tests.tensor_notes.features.test_lab_cell import ONE, lab
print(lab(ONE, Path(sys.argv[1])))
print("mkdocs_jupyter" in sys.modules)
"""


def convert_elsewhere(folder: Path, **environment: str) -> list[str]:
    program = [sys.executable, "-c", SCRIPT, str(folder)]
    ran = subprocess.run(
        program,
        cwd=PROJECT,
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stdout.splitlines()


def test_what_has_not_changed_costs_no_import(tmp_path: Path) -> None:
    first, second = convert_elsewhere(tmp_path), convert_elsewhere(tmp_path)
    assert [first[-1], second[-1]] == ["True", "False"]
    assert first[:-1] == second[:-1]


def test_settings_of_the_person_who_builds_take_no_part(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    for name in ["jupyter_nbconvert_config.py", "jupyter_config.py"]:
        (theirs / name).write_text("c.TemplateExporter.exclude_input = True\n")
    here = convert_elsewhere(tmp_path / "a")
    there = convert_elsewhere(tmp_path / "b", JUPYTER_CONFIG_DIR=str(theirs), HOME=str(theirs))
    assert here == there


def test_nothing_is_run(tmp_path: Path) -> None:
    file = tmp_path / "written"
    snippet = written(f"open({str(file)!r}, 'w')\n", NAME)
    book = book_of({NAME: snippet}, {NAME: kept(snippet)}, tmp_path)
    assert "open(" in text(lab_cell.lab_cell(snippet, book, words.of("en")))
    assert not file.exists()


def test_an_exception_looks_like_one(tmp_path: Path) -> None:
    html = lab("print(1)\n#> 1\n1 / 0\n#> ZeroDivisionError: division by zero\n", tmp_path)
    assert [(code, output.strip("\n")) for code, output in cells(html)] == [
        ("print(1)\n", "1"),
        ("1 / 0\n", "ZeroDivisionError: division by zero"),
    ]
    kinds = re.findall(r'data-mime-type="([^"]*)"', html)
    assert kinds == ["text/plain", "application/vnd.jupyter.stderr"]


@pytest.mark.parametrize("hostile", [*HOSTILE, "</div>", "a  b", "$x$ *y* {{ z }} 张量"])
def test_output_cannot_leave_its_place(hostile: str, tmp_path: Path) -> None:
    html = lab(f"print({hostile!r})\n#> {hostile}\n", tmp_path)
    assert cells(html) == [(f"print({hostile!r})\n", hostile)]
    assert html.count("<div") == html.count("</div>")


def test_lines_of_a_lab_say_what_was_noted_of_them_and_keep_their_text() -> None:
    source = "import torch\n\n\nx = torch.ones(2)\nprint(x)\n#> tensor([1., 1.])\n\ny = x.sum()\n"
    lab = written(source, "lab-one/idea.py")
    names = ((4, 10, "torch.ones"), (8, 6, "torch.Tensor.sum"))
    outcome = replace(kept(lab), names=names, hints=((), ("x (2,)",), (), ("y ()",)))
    with TemporaryDirectory() as project:
        one = book_of({lab.name: lab}, {lab.name: outcome}, Path(project))
        html = lab_cell.lab_cell(lab, one, words.of("en"))
        plain = lab_cell.lab_cell(lab, replace(one, outcomes={lab.name: kept(lab)}), words.of("en"))
    assert NAME_MARK.findall(html) == [("torch.ones", "ones"), ("torch.Tensor.sum", "sum")]
    assert re.findall('data-hint="([^"]*)"', html) == ["x (2,)", "y ()"]
    assert cells(html) == cells(plain)
