"""`notes new`: a page that is true from its first minute, and not published before its last."""

from pathlib import Path

import pytest

from tensor_notes import new
from tests.conftest import PROJECT
from tests.test_commands import Command

NAVIGATION = """
nav:
  - tensors/shape.md  # the first

theme:"""


@pytest.fixture(autouse=True)
def navigation(project: Path) -> None:
    file = project / "mkdocs.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("\ntheme:", NAVIGATION, 1))
    for language in ("zh", "en"):
        page = project / "docs" / language / "tensors" / "shape.md"
        page.parent.mkdir(parents=True)
        page.write_text(f"---\ndescription: Shape {language}\n---\n\n# Shape {{ #shape }}\n")


def test_a_new_page_is_true_and_its_files_are_named(project: Path, command: Command) -> None:
    told = command("notes", "new", "tensors/bit-by-bit")
    assert told.stdout == (
        "docs/zh/tensors/bit-by-bit.md\n"
        "docs/en/tensors/bit-by-bit.md\n"
        "snippets/bit-by-bit/question.py\n"
        "snippets/bit-by-bit/drawing.py\n"
        "snippets/bit-by-bit/refused.py\n"
        "snippets/bit-by-bit/silent_mistake.py\n"
        "snippets/bit-by-bit/exercise_doubled.py\n"
        "snippets/bit-by-bit/solution_doubled.py\n"
        "tests/inputs/bit_by_bit.py\n"
        "mkdocs.yml\n"
        "\n"
        "Look at it with `mkdocs serve`, write what says TODO, and give each snippet the name of\n"
        "its idea; the site is not published while a page says TODO.\n"
    )
    assert (
        "  - tensors/shape.md  # the first\n  - tensors/bit-by-bit.md\n"
        in (project / "mkdocs.yml").read_text()
    )
    checked = command("notes", "check")
    assert checked.stdout == "6 snippets, 4 outputs, 1 figures: all true\n", checked.stdout


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


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("sorting", "sorting is no name of a page; one is: tensors/what-a-tensor-is"),
        ("tensors/Sorting", "tensors/Sorting is no name of a page; one is:"),
        ("tensors/../sorting", "tensors/../sorting is no name of a page; one is:"),
        ("tensors/shape", "docs/zh/tensors/shape.md exists already; choose another name"),
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
