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
    assert str(error.value) == "words.toml:2: is not TOML: Invalid value\n    b ="


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = 1\n\ngarbage\n\n", "3: is not TOML: Expected '=' after a key in a key/value pair"),
        ("a = [\n1,\n\n\n", "1: is not TOML: Invalid value\n    a = ["),
        ("a = 1\nb = '''x\ny = 2\n", "2: is not TOML: Expected"),
        ("a = 1\na = 2\n", "2: is not TOML: Cannot overwrite a value"),
        ("a = 1\n[a", "2: is not TOML: Cannot overwrite a value\n    [a"),
    ],
)
def test_what_is_broken_in_toml_is_told_where_it_begins(text: str, told: str) -> None:
    with pytest.raises(NotTrueError) as error:
        files.parsed(text, "words.toml")
    assert str(error.value).startswith(f"words.toml:{told}")


def test_toml_may_begin_with_a_byte_order_mark_and_must_be_utf_8(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    assert files.read_toml(tmp_path, "words.toml") == {"a": 1, "b": 2}
    (tmp_path / "words.toml").write_bytes(b"a = 1\nb = '\xff'\n")
    with pytest.raises(NotTrueError) as error:
        files.read_toml(tmp_path, "words.toml")
    assert str(error.value) == "words.toml:2: is not UTF-8\n  to repair: save it as UTF-8"


def leftovers(folder: Path) -> None:
    """What editors and tools leave beside `a.md`, as files and as folders."""
    for path in [".#a.md", ".a.md.swp", "a.md~", "#a.md#", ".ipynb_checkpoints/a.md", ".git/a.md"]:
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text("left")
    (folder / "folder.md").mkdir()
    (folder / "nowhere.md").symlink_to("nowhere")
    (folder / ".#b.md").symlink_to("somebody@somewhere.1")
    (folder / "itself.md").symlink_to("itself.md")


def test_the_files_below_a_folder_are_those_that_somebody_wrote(tmp_path: Path) -> None:
    leftovers(tmp_path)
    for path in ["b.md", "a.md", "c/d.md", "c/e.txt"]:
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(path)
    (tmp_path / "link.md").symlink_to("a.md")
    found = [file.relative_to(tmp_path).as_posix() for file in files.below(tmp_path, ".md")]
    assert found == ["a.md", "b.md", "c/d.md", "link.md"]
    assert tmp_path / "c/e.txt" in files.below(tmp_path)
    assert files.below(tmp_path / "nowhere") == []


def test_what_is_taken_away_before_it_is_read_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    paths = [tmp_path / "gone.md", tmp_path / "a.md"]
    assert [*files.texts(paths)] == [(paths[1], "a\nb\nc\n")]
