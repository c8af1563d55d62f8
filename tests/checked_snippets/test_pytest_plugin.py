"""Every snippet is a test."""

from tests.checked_snippets.test_commands import Command, Write


def test_pytest_names_each_snippet(write: Write, command: Command) -> None:
    write("print(1)\n#> 1\n")
    write("x = (\n", "other/idea.py")
    told = command("pytest", "snippets", "-v")
    assert told.returncode == 1
    assert "snippets/page/idea.py::snippet PASSED" in told.stdout
    assert "snippets/other/idea.py:1: is not Python: '(' was never closed" in told.stdout
