"""What is kept on the disk counts as long as it is just as it was written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from checked_snippets import files
from checked_snippets.problem import NotTrueError

KEY, CONTENT = "what it was made from", b"what was made"

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda kept: b"",
    "truncated": lambda kept: kept[:-1],
    "truncated to its seal": lambda kept: kept[: files.SIZE],
    "truncated inside its seal": lambda kept: kept[:10],
    "longer": lambda kept: kept + b"\n",
    "altered": lambda kept: kept.replace(b"was", b"has"),
    "with another seal": lambda kept: bytes(files.SIZE) + kept[files.SIZE :],
    "without a seal": lambda kept: kept[files.SIZE :],
    "made from something else": lambda kept: files.seal("something else", CONTENT) + CONTENT,
    "foreign": lambda kept: b"\xff\xfe\x00",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in which something was kept."""
    files.keep(tmp_path / "below" / "kept", KEY, CONTENT)
    return tmp_path / "below" / "kept"


def test_what_was_kept_is_recalled_under_its_key_alone(file: Path) -> None:
    assert files.recall(file, KEY) == CONTENT
    assert files.recall(file, "another key") is None
    assert files.recall(file.with_name("nowhere"), KEY) is None


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_what_is_not_as_it_was_written_is_nothing(
    damage: Callable[[bytes], bytes], file: Path
) -> None:
    file.write_bytes(damage(file.read_bytes()))
    assert files.recall(file, KEY) is None


def test_nothing_is_kept_for_long_beside_what_was_kept(file: Path) -> None:
    files.keep(file, KEY, b"another thing")
    assert files.recall(file, KEY) == b"another thing"
    assert [*file.parent.iterdir()] == [file]


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    for file in [tmp_path / "file" / "kept", tmp_path / "folder"]:
        files.keep(file, KEY, CONTENT)
        assert files.recall(file, KEY) is None


def test_toml_that_is_none_is_told_with_its_line(tmp_path: Path) -> None:
    assert files.read_toml(tmp_path, "words.toml") == {}
    (tmp_path / "words.toml").write_text("a = 1\nb = \n", encoding="utf-8")
    with pytest.raises(NotTrueError) as error:
        files.read_toml(tmp_path, "words.toml")
    assert str(error.value).startswith("words.toml:2: is not TOML: ")
