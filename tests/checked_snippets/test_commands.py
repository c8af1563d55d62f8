"""The commands as a person types them, on a small book of their own."""

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
  to repair: checked-snippets accept snippets/page/idea.py"""


def test_check_is_silent_about_what_is_true(write: Write, command: Command) -> None:
    write("print(1)\n#> 1\n")
    checked = command("checked-snippets", "check")
    assert (checked.returncode, checked.stdout) == (
        0,
        "1 snippets, 1 outputs, 0 figures: all true\n",
    )


def test_a_wrong_digit_turns_everything_red_at_the_same_place(
    write: Write, command: Command
) -> None:
    write(WRONG)
    place = "snippets/page/idea.py:2: prints something else than its `#>` lines say"
    for words in [["checked-snippets", "check"], ["pytest", "snippets"], ["mkdocs", "build"]]:
        told = command(*words)
        assert told.returncode == 1
        assert f"{place}\n{TOLD}" in told.stdout + told.stderr


def test_accept_repairs_and_a_second_accept_changes_nothing(
    project: Path, write: Write, command: Command
) -> None:
    path = write(WRONG)
    assert command("checked-snippets", "accept").stdout.startswith(f"{path}: accepted\n")
    assert (project / path).read_text() == "x = 1\nprint(x)\n#> 1\n"
    assert "accepted" not in command("checked-snippets", "accept").stdout
    assert command("checked-snippets", "check").returncode == 0


def test_accept_says_what_it_cannot_accept(write: Write, command: Command) -> None:
    write("1 / 0\nprint(1)\n")
    told = command("checked-snippets", "accept")
    assert told.returncode == 1
    assert "snippets/page/idea.py:1: raises before the last statement" in told.stdout


def test_a_path_narrows_the_check(write: Write, command: Command) -> None:
    write(WRONG)
    write("print(1)\n#> 1\n", "other/idea.py")
    assert command("checked-snippets", "check", "snippets/other").returncode == 0
    assert command("checked-snippets", "check", "snippets/other/idea.py").returncode == 0
    assert command("checked-snippets", "check", "docs").returncode == 0
    assert command("checked-snippets", "check", "snippets/page").returncode == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "nowhere"], "checked-snippets: there is no nowhere\n"),
        (["check", "/"], "is not in the subpath"),
        (["repair"], "invalid choice: 'repair'"),
        ([], "the following arguments are required: COMMAND"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_why(
    words: list[str], told: str, command: Command
) -> None:
    ended = command("checked-snippets", *words)
    assert ended.returncode == 2
    assert told in ended.stderr


def test_outside_a_project_the_commands_say_so(project: Path, command: Command) -> None:
    (project / "pyproject.toml").unlink()
    ended = command("checked-snippets", "check")
    assert ended.returncode == 2
    assert ended.stderr == (
        "checked-snippets: no folder `snippets`, and no [tool.checked-snippets] in a"
        f" pyproject.toml, in {project.resolve()} or any folder above it\n"
    )
