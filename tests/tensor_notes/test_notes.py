"""`notes`: the commands of the engine and those of this site."""

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
    assert engine.stdout.split("\n\n")[0] in told.stdout
