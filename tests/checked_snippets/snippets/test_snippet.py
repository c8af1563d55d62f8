"""A snippet as it is read from its file."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.problem import NotTrueError
from checked_snippets.snippets import read_once, snippet
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


@pytest.mark.parametrize(
    "content",
    [
        b"print(1)\r\n#> 1\r\n",
        b"print(1)\r#> 1\r",
        b"print(1)\r\n#> 1\r",
        b"\xef\xbb\xbfprint(1)\n#> 1\n",
        b"\xef\xbb\xbfprint(1)\r#> 1",
    ],
)
def test_a_byte_order_mark_and_other_line_ends_do_not_count(tmp_path: Path, content: bytes) -> None:
    found = read(tmp_path, content)
    assert found.source.rstrip("\n") == "print(1)\n#> 1"
    assert found.steps[0].promise == ("1",)


def test_a_file_that_is_gone_when_it_is_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotTrueError) as error:
        snippet.read(tmp_path / "snippets/idea.py", replace(SETTINGS, project=tmp_path))
    assert str(error.value) == "snippets/idea.py:1: cannot be read: No such file or directory"


@pytest.mark.parametrize("name", ["random", "torch", "socket", "__future__"])
def test_a_file_that_hides_a_module_is_refused(tmp_path: Path, name: str) -> None:
    file = tmp_path / "snippets" / f"{name}.py"
    with pytest.raises(NotTrueError) as error:
        snippet.read(file, replace(SETTINGS, project=tmp_path))
    assert str(error.value) == (
        f"snippets/{name}.py:1: is named like the module {name}, and code beside it would import it"
        " instead\n  to repair: give it another name"
    )


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
    assert not read_once.has_helpers(source, replace(SETTINGS, helpers=()))
