"""`notes`: the commands of the engine and those of this site."""

from pathlib import Path

import pytest

from tests.checked_snippets.test_commands import WRONG, Command, Write


@pytest.mark.parametrize(
    "word", ["check", "accept", "why", "finish", "drift", "reviewed", "links", "new"]
)
def test_each_command_says_what_it_does(word: str, command: Command) -> None:
    told = command("notes", word, "--help").stdout
    assert told.startswith(f"usage: notes {word} ")
    assert len(told.split("\n\n")[1]) > 20


def test_notes_says_its_own_name(command: Command) -> None:
    ended = command("notes", "check", "nowhere")
    assert (ended.returncode, ended.stderr) == (2, "notes: there is no nowhere\n")


def test_notes_says_what_the_engine_says(write: Write, command: Command) -> None:
    write(WRONG)
    told, engine = command("notes", "check"), command("checked-snippets", "check")
    assert told.returncode == engine.returncode == 1
    assert engine.stdout.split("  to repair")[0] in told.stdout


def test_check_says_what_is_not_written_yet_and_what_it_did_not_look_at(
    project: Path, write: Write, command: Command
) -> None:
    write("print(1)\n#> 1\n")
    page = project / "docs/en/page-idea.md"
    page.write_text(page.read_text() + "\nTODO\n\nTODO\n")
    for word in ("check", "accept"):
        told = command("notes", word)
        assert told.returncode == 0
        counted, left, *rest = told.stdout.splitlines()
        assert counted == "2 pages, 1 snippet, 1 output, 0 figures: all true"
        assert left == (
            "still to be written, or the site is not published: TODO on 2 lines of"
            " docs/en/page-idea.md"
        )
        assert rest[0].startswith("not looked at: other sites that pages link to (notes links")
    assert "TODO" not in command("notes", "check", "docs/zh").stdout
