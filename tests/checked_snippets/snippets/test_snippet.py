"""A snippet as it is read from its file."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.problem import NotTrueError
from checked_snippets.snippets import snippet
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS, written


def read(project: Path, content: bytes, folder: str = "snippets") -> Snippet:
    file = project / folder / "idea.py"
    file.parent.mkdir()
    file.write_bytes(content)
    return snippet.read(file, replace(SETTINGS, project=project, snippets=folder))


def test_code_is_the_source_without_its_promises() -> None:
    source = "print(1)\n#> 1\n# a comment stays\nprint(2)\n#> 2\n"
    assert written(source).code == "print(1)\n# a comment stays\nprint(2)\n"


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(NotTrueError) as error:
        read(tmp_path, "x = 1\nname = '张量'\n".encode("gbk"))
    assert str(error.value) == ("snippets/idea.py:2: is not UTF-8\n  to repair: save it as UTF-8")


def test_windows_line_ends_do_not_count(tmp_path: Path) -> None:
    assert read(tmp_path, b"print(1)\r\n#> 1\r\n").steps[0].promise == ("1",)


def test_a_snippet_is_named_below_the_folder_that_the_settings_name(tmp_path: Path) -> None:
    found = read(tmp_path, b"x = 1\n", "code")
    assert (found.name, found.path) == ("idea.py", "code/idea.py")


@pytest.mark.parametrize(
    ("source", "has_helpers"),
    [
        ("import tensor_notes.draw\n", True),
        ("from tensor_notes.draw import shapes\n", True),
        ("from tensor_notes.draw.row import arrange\n", True),
        ("x = 'tensor_notes.draw'\n", False),
        ("import torch\n", False),
    ],
)
def test_what_imports_helpers_of_the_project_is_known(source: str, has_helpers: bool) -> None:
    assert written(source).has_helpers == has_helpers
    assert not snippet.has_helpers(source, replace(SETTINGS, helpers=()))
