"""`notes new`: a page that is true from its first minute, and not published before its last."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tensor_notes.features import new_page as new
from tests.checked_snippets.test_commands import Command
from tests.conftest import PROJECT

NAVIGATION = """
nav:
  - tensors/shape.md  # the first

theme:"""


@pytest.fixture(autouse=True)
def navigation(project: Path) -> None:
    file = project / "mkdocs.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("\ntheme:", NAVIGATION, 1))
    (project / "snippets").mkdir()
    shutil.copy(PROJECT / "snippets/check.py", project / "snippets")
    for language in ("zh", "en"):
        page = project / "docs" / language / "tensors" / "shape.md"
        page.parent.mkdir(parents=True)
        page.write_text(f"---\ndescription: Shape {language}\n---\n\n# Shape {{ #shape }}\n")


def test_a_new_page_is_true_and_told_is_what_was_written_and_what_to_do(
    project: Path, command: Command
) -> None:
    told = command("notes", "new", "tensors/bit-by-bit")
    assert told.stdout == (
        "docs/en/tensors/bit-by-bit.md\n"
        "docs/zh/tensors/bit-by-bit.md\n"
        "snippets/bit-by-bit/doubled/inputs.py\n"
        "snippets/bit-by-bit/doubled/right_added.py\n"
        "snippets/bit-by-bit/doubled/right_summed.py\n"
        "snippets/bit-by-bit/doubled/solution.py\n"
        "snippets/bit-by-bit/doubled/specification.py\n"
        "snippets/bit-by-bit/doubled/starter.py\n"
        "snippets/bit-by-bit/doubled/wrong_always_floats.py\n"
        "snippets/bit-by-bit/doubled/wrong_input_changed.py\n"
        "snippets/bit-by-bit/doubled/wrong_joined.py\n"
        "snippets/bit-by-bit/doubled/wrong_squared.py\n"
        "snippets/bit-by-bit/drawing.py\n"
        "snippets/bit-by-bit/if_joined.py\n"
        "snippets/bit-by-bit/question.py\n"
        "snippets/bit-by-bit/refused.py\n"
        "snippets/bit-by-bit/silent_mistake.py\n"
        "mkdocs.yml\n"
        "\n"
        "What to do next:\n"
        "\n"
        "1. Write what says TODO, and give each snippet the name of its idea. `mkdocs serve` shows"
        " the\n   page as you write; while it says TODO, the site is not published.\n"
        "2. `notes accept snippets/bit-by-bit` writes below each statement what it prints.\n"
        "3. `notes check` says whether all of it is true.\n"
        "4. When both languages say the same: `notes reviewed docs/en/tensors/bit-by-bit.md`.\n"
        "   Commit docs/reviewed.toml with the page.\n"
    )
    assert (
        "  - tensors/shape.md  # the first\n  - tensors/bit-by-bit.md\n"
        in (project / "mkdocs.yml").read_text()
    )
    checked = command("notes", "check")
    assert checked.stdout.startswith(
        "4 pages, 16 snippets, 13 outputs, 1 figure: all true\n"
        "still to be written, or the site is not published: TODO on 28 lines of"
        " docs/zh/tensors/bit-by-bit.md, docs/en/tensors/bit-by-bit.md\n"
        "not looked at: "
    )


def test_what_is_said_to_be_done_next_can_be_done(project: Path, command: Command) -> None:
    told = command("notes", "new", "tensors/bit-by-bit").stdout
    for words in re.findall("`(notes .*?)`", told):
        assert command(*words.split()).returncode == 0
    compared = (project / "docs" / "reviewed.toml").read_text()
    assert compared.count("tensors/bit-by-bit.md#") == 5


def test_a_page_that_says_todo_is_shown_but_not_published(project: Path, command: Command) -> None:
    command("notes", "new", "tensors/bit-by-bit")
    assert command("mkdocs", "build").returncode == 0
    told = command("mkdocs", "build", "--strict", "--site-dir", "published")
    assert told.returncode == 1
    assert (
        "docs/en/tensors/bit-by-bit.md:5: still says TODO\n"
        "    # TODO Title { #bit-by-bit }\n"
        "  to repair: write it\n"
    ) in told.stderr
    assert not (project / "published").exists()


def test_nothing_but_its_todos_keeps_a_new_page_from_being_published(
    project: Path, command: Command
) -> None:
    command("notes", "new", "tensors/bit-by-bit")
    for page in project.glob("docs/*/tensors/bit-by-bit.md"):
        page.write_text(page.read_text(encoding="utf-8").replace("TODO", "Done"), encoding="utf-8")
    built = command("mkdocs", "build", "--strict", "--site-dir", "published")
    assert built.returncode == 0, built.stderr
    assert (project / "published/en/tensors/bit-by-bit.html").exists()


@pytest.mark.parametrize("words", [["check"], ["format", "--check"]])
def test_a_new_page_is_as_ruff_wants_it(project: Path, command: Command, words: list[str]) -> None:
    shutil.copy(PROJECT / "pyproject.toml", project)
    command("notes", "new", "tensors/bit-by-bit")
    ran = command("ruff", *words)
    assert ran.returncode == 0, ran.stdout


def test_its_headings_are_those_of_most_pages() -> None:
    for language in ("zh", "en"):
        pages = [*(PROJECT / "docs" / language).rglob("*.md")]
        said = Counter(line for page in pages for line in page.read_text("utf-8").split("\n"))
        (skeleton,) = (new.SKELETON / "docs" / language).rglob("*.md")
        headings = re.findall("^## .*$", skeleton.read_text(encoding="utf-8"), re.MULTILINE)
        assert len(headings) == 3
        assert all(said[heading] > 30 for heading in headings)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("sorting", "sorting is no name of a page; one is: tensors/what-a-tensor-is"),
        ("tensors/Sorting", "tensors/Sorting is no name of a page; one is:"),
        ("tensors/../sorting", "tensors/../sorting is no name of a page; one is:"),
        ("tensors/shape", "docs/en/tensors/shape.md exists already; choose another name"),
        ("sets/sorting", "nav in mkdocs.yml has no chapter sets; it has tensors"),
    ],
)
def test_what_cannot_be_made_is_refused_and_nothing_is_written(
    project: Path, command: Command, name: str, told: str
) -> None:
    before = sorted(project.rglob("*"))
    ended = command("notes", "new", name)
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"notes: {told}")
    assert sorted(project.rglob("*")) == before


def test_a_page_may_not_share_the_snippets_of_another(project: Path, command: Command) -> None:
    (project / "snippets" / "sorting").mkdir(parents=True)
    ended = command("notes", "new", "tensors/sorting")
    assert ended.stderr == "notes: there are snippets/sorting already; choose another name\n"


def test_the_navigation_of_this_site_takes_a_page_and_keeps_its_comments() -> None:
    before = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8").split("\n")
    after = new.with_page("\n".join(before), "tensors", "sorting").split("\n")
    (added,) = [line for line in after if line not in before]
    assert added.strip() == "- tensors/sorting.md"
    after.remove(added)
    assert after == before
