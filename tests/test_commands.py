"""The commands as a person types them, on a small book of their own."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[..., str]

WRONG = "x = 1\nprint(x)\n#> 2\n"
TOLD = """\
    print(x)
    - 2
    + 1
  to repair: notes accept snippets/page/idea.py"""


def test_check_is_silent_about_what_is_true(write: Write, command: Command) -> None:
    write("print(1)\n#> 1\n")
    checked = command("notes", "check")
    assert (checked.returncode, checked.stdout) == (
        0,
        "1 snippets, 1 outputs, 0 figures: all true\n",
    )


def test_a_wrong_digit_turns_everything_red_at_the_same_place(
    write: Write, command: Command
) -> None:
    write(WRONG)
    place = "snippets/page/idea.py:2: prints something else than its `#>` lines say"
    for words in [["notes", "check"], ["pytest", "snippets"], ["mkdocs", "build"]]:
        told = command(*words)
        assert told.returncode == 1
        assert f"{place}\n{TOLD}" in told.stdout + told.stderr


def test_accept_repairs_and_a_second_accept_changes_nothing(
    project: Path, write: Write, command: Command
) -> None:
    path = write(WRONG)
    assert command("notes", "accept").stdout.startswith(f"{path}: accepted\n")
    assert (project / path).read_text() == "x = 1\nprint(x)\n#> 1\n"
    assert "accepted" not in command("notes", "accept").stdout
    assert command("notes", "check").returncode == 0


def test_accept_says_what_it_cannot_accept(write: Write, command: Command) -> None:
    write("1 / 0\nprint(1)\n")
    told = command("notes", "accept")
    assert told.returncode == 1
    assert "snippets/page/idea.py:1: raises before the last statement" in told.stdout


def test_a_path_narrows_the_check(write: Write, command: Command) -> None:
    write(WRONG)
    write("print(1)\n#> 1\n", "other/idea.py")
    assert command("notes", "check", "snippets/other").returncode == 0
    assert command("notes", "check", "snippets/other/idea.py").returncode == 0
    assert command("notes", "check", "docs").returncode == 0
    assert command("notes", "check", "snippets/page").returncode == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "nowhere"], "notes: there is no nowhere\n"),
        (["check", "/"], "is not in the subpath"),
        (["repair"], "invalid choice: 'repair'"),
        ([], "the following arguments are required: COMMAND"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_why(
    words: list[str], told: str, command: Command
) -> None:
    ended = command("notes", *words)
    assert ended.returncode == 2
    assert told in ended.stderr


def test_outside_a_project_the_commands_say_so(tmp_path: Path, command: Command) -> None:
    (tmp_path / "mkdocs.yml").unlink()
    ended = command("notes", "check")
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"notes: no mkdocs.yml in {tmp_path.resolve()}")


def test_a_broken_build_leaves_the_old_site_untouched(
    project: Path, write: Write, command: Command
) -> None:
    path = write("print(1)\n#> 1\n")
    assert command("mkdocs", "build", "--strict").returncode == 0
    before = sorted((f, f.stat().st_mtime_ns) for f in (project / "site").rglob("*"))
    assert before
    (project / path).write_text(WRONG)
    assert command("mkdocs", "build", "--strict").returncode == 1
    page = project / "docs" / "en" / "page-idea.md"
    (project / path).write_text("print(1)\n#> 1\n")
    page.write_text(page.read_text() + "\n[nowhere](nowhere.md)\n")
    broken_link = command("mkdocs", "build", "--strict")
    assert broken_link.returncode == 1
    assert "nowhere.md" in broken_link.stderr
    assert sorted((f, f.stat().st_mtime_ns) for f in (project / "site").rglob("*")) == before
    assert not (project / "site.building").exists()


def test_pytest_names_each_snippet(write: Write, command: Command) -> None:
    write("print(1)\n#> 1\n")
    write("x = (\n", "other/idea.py")
    told = command("pytest", "snippets", "-v")
    assert told.returncode == 1
    assert "snippets/page/idea.py::snippet PASSED" in told.stdout
    assert "snippets/other/idea.py:1: is not Python: '(' was never closed" in told.stdout


def test_a_page_in_one_language_stops_the_build(
    project: Path, write: Write, command: Command
) -> None:
    write("print(1)\n#> 1\n")
    shutil.copy(project / "docs/zh/page-idea.md", project / "docs/zh/alone.md")
    told = command("mkdocs", "build")
    assert told.returncode == 1
    assert "docs/zh/alone.md:1: has no translation docs/en/alone.md" in told.stderr
    assert not (project / "site").exists()
