"""The commands as a person types them, on a small book of their own."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checked_snippets.test_files import leftovers

Command = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[..., str]

SLIDER = """\
import matplotlib.pyplot as plt

power = 1  # @param {type:"slider", min:0, max:6, step:1}
fig, powers = plt.subplots()
for each in [0]:
    powers.plot([each, 2**power])
label = powers.set_title("powers")
print(power)
"""

WRONG = "x = 1\nprint(x)\n#> 2\n"
TOLD = """\
    print(x)
    - 2
    + 1
  to repair: {} accept snippets/page/idea.py"""


def test_check_is_silent_about_what_is_true(write: Write, command: Command) -> None:
    write("print(1)\n#> 1\n")
    checked = command("checked-snippets", "check")
    assert (checked.returncode, checked.stdout) == (
        0,
        "2 pages, 1 snippet, 1 output, 0 figures: all true\n",
    )


def test_a_wrong_digit_turns_everything_red_at_the_same_place(
    write: Write, command: Command
) -> None:
    write(WRONG)
    place = "snippets/page/idea.py:2: prints something else than its `#>` lines say"
    for name, words in [
        ("checked-snippets", "checked-snippets check"),
        ("checked-snippets", "pytest snippets"),
        ("notes", "notes check"),
        ("notes", "mkdocs build"),
    ]:
        told = command(*words.split())
        assert told.returncode == 1
        assert f"{place}\n{TOLD.format(name)}" in told.stdout + told.stderr


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


def test_accept_ends_with_the_same_check(project: Path, write: Write, command: Command) -> None:
    write(SLIDER)
    accepted = command("notes", "accept")
    told = "snippets/page/idea.py:7: a figure says a word without Chinese\n    powers\n  to repair"
    assert accepted.returncode == 1
    assert accepted.stdout.startswith(f"snippets/page/idea.py: accepted\n{told}")
    assert "2 pages, 1 snippet, 1 output, 1 figure: 1 to repair" in accepted.stdout
    checked = command("notes", "check")
    assert accepted.stdout == f"snippets/page/idea.py: accepted\n{checked.stdout}"


def test_a_typo_cannot_be_accepted_by_doing_what_one_is_told(
    project: Path, write: Write, command: Command
) -> None:
    path = write("seconds = 3\nprint(secnds)\n#> 3\n")
    told = command("checked-snippets", "check").stdout
    assert "to repair: mend the code; or, if it is meant, name it below: `#> NameError`" in told
    accepted = command("checked-snippets", "accept", path)
    assert accepted.returncode == 1
    assert accepted.stdout == told.replace("2 pages", "0 pages")
    assert (project / path).read_text() == "seconds = 3\nprint(secnds)\n#> 3\n"


def test_what_is_accepted_is_written_as_python_and_ruff_want_it(
    project: Path, write: Write, command: Command
) -> None:
    path = write("")
    (project / path).write_bytes(b"\xef\xbb\xbfx = 1\r\nprint(x)\rprint(2)")
    assert command("checked-snippets", "accept").returncode == 0
    assert (project / path).read_bytes() == b"x = 1\nprint(x)\n#> 1\nprint(2)\n#> 2\n"


def test_a_true_file_keeps_its_line_ends(project: Path, write: Write, command: Command) -> None:
    path = write("")
    (project / path).write_bytes(b"\xef\xbb\xbfprint(1)\r\n#> 1\r\n")
    assert "accepted" not in command("checked-snippets", "accept").stdout
    assert (project / path).read_bytes() == b"\xef\xbb\xbfprint(1)\r\n#> 1\r\n"


def test_what_editors_leave_beside_pages_and_snippets_is_no_matter(
    project: Path, write: Write, command: Command
) -> None:
    write("print(1)\n#> 1\n")
    told = command("notes", "check").stdout
    for folder in (project / "docs/en", project / "docs/zh", project / "snippets/page"):
        leftovers(folder)
    snippets = project / "snippets/page"
    for path in (".#idea.py", "nowhere.py"):
        (snippets / path).symlink_to("somebody@somewhere.1")
    for path in (".hidden.py", ".ipynb_checkpoints/idea.py"):
        (snippets / path).write_text("broken = = 1\n")
    (snippets / "folder.py").mkdir()
    assert command("notes", "check").stdout == told
    for words in ["mkdocs build --strict", "pytest snippets", "notes links", "notes why"]:
        ended = command(*words.split())
        assert ended.returncode == 0, ended.stdout + ended.stderr
    assert {each.name for each in (project / "site").rglob("*a.md*")} == {"page-idea.md"}


def test_a_page_is_counted_too(write: Write, command: Command) -> None:
    write("print(1)\n#> 1\n")
    for path, counted in [
        ("docs/en/page-idea.md", "1 page, 0 snippets, 0 outputs, 0 figures"),
        ("snippets", "0 pages, 1 snippet, 1 output, 0 figures"),
    ]:
        told = command("checked-snippets", "check", path)
        assert told.stdout == f"{counted}: all true\n"


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
