"""What is read from the disk, and what is kept on it as long as it is right."""

import contextlib
import functools
import hashlib
import os
import re
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from checked_snippets.problem import NotTrueError, Problem

CACHE = Path(".cache")
"""The folder of all that is kept, below the project's; it may be deleted at any time."""

SIZE = hashlib.sha256().digest_size


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def recall(file: Path, key: str) -> bytes | None:
    """What was kept in a file under a key; None if that is nothing, or not as it was written."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    return content[SIZE:] if content[:SIZE] == seal(key, content[SIZE:]) else None


def keep(file: Path, key: str, content: bytes) -> None:
    """Write at once or not at all; where nothing can be written, nothing is kept."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as writing:
            writing.write(seal(key, content) + content)
        Path(writing.name).replace(file)


def remembered(file: Path, key: str, make: Callable[[], str]) -> str:
    """What was made from what the key says; made now, if it was not kept in the file."""
    kept = recall(file, key)
    if kept is not None:
        return kept.decode()
    made = make()
    keep(file, key, made.encode())
    return made


def seal(key: str, content: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(key.encode()).digest() + content).digest()


def digest_of_files(paths: Iterable[Path]) -> str:
    """What some files are, and all those in some folders."""
    every = [(path, file) for path in paths for file in [path, *sorted(path.rglob("*"))]]
    read = [each for each in every if each[1].is_file() and each[1].parent.name != "__pycache__"]
    said = (f"{path.name}/{file.relative_to(path)}\0{digest_of(file)}" for path, file in read)
    return digest("\0".join(said))


def digest_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def below(folder: Path, ending: str = "") -> list[Path]:
    """The files below a folder whose names end so, in order; none that is to be left alone."""
    return [folder / name for name in names(folder, ending)]


def names(folder: Path, ending: str = "") -> Iterator[str]:
    """Their paths below the folder, with slashes."""
    inside = list[tuple[str, os.DirEntry[str]]]()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:  # it may be gone by now
        inside += ((entry.name, entry) for entry in entries if not is_left_alone(entry.name))
    for name, entry in sorted(inside):
        if entry.is_dir(follow_symlinks=False):
            yield from (f"{name}/{each}" for each in names(Path(entry.path), ending))
        elif name.endswith(ending) and leads_to_file(entry):
            yield name


def leads_to_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a file, or a link to one; only for a link the disk is asked."""
    return Path(entry).is_file() if entry.is_symlink() else entry.is_file()


def is_file(path: Path) -> bool:
    """Whether a path is a file that counts: neither hidden, nor a copy, nor a link to nothing."""
    return not is_left_alone(path.name) and path.is_file()


def is_left_alone(name: str) -> bool:
    """Whether a file or a folder is called like what editors and tools keep for themselves.

    >>> [is_left_alone(name) for name in (".#a.md", "a.md~", "#a.md#", "a.md")]
    [True, True, True, False]
    """
    return name.startswith(".") or name.endswith("~") or (name[:1], name[-1:]) == ("#", "#")


def texts(files: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Files with what they say, as far as that is UTF-8.

    An editor may take one away before it is read: it is as good as not there.
    """
    for file in files:
        with contextlib.suppress(OSError):
            yield file, file.read_text(encoding="utf-8-sig", errors="replace")


def decoded(content: bytes, path: str) -> str:
    """The text of a file, without a byte order mark, its lines ended as Python reads them.

    Raises:
        NotTrueError: it is not UTF-8.
    """
    content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problem = Problem(path, line, "is not UTF-8", repair="save it as UTF-8")
        raise NotTrueError([problem]) from None


def source(project: Path, path: str) -> str:
    """The text of a file of the project; '' if there is none.

    Raises:
        NotTrueError: it is not UTF-8.
    """
    file = project / path
    return decoded(file.read_bytes(), path) if file.is_file() else ""


def read_toml(project: Path, path: str) -> Mapping[str, Any]:
    """What a TOML file of the project says; nothing, if there is none.

    Raises:
        NotTrueError: it is not UTF-8, or not TOML.
    """
    return parsed(source(project, path), path)


@functools.lru_cache(maxsize=16)
def parsed(text: str, path: str) -> Mapping[str, Any]:
    """What the text of a TOML file says; it is read once, though many ask.

    Raises:
        NotTrueError: it is not TOML.
    """
    try:
        return tomllib.loads(text)
    except ValueError as error:
        message, _, place = str(error).rpartition(" (at ")
        at = re.match(r"line (\d+)", place)
        line = int(at[1]) if at else first_unsound(text)
        shown = tuple(text.split("\n")[line - 1 : line])
        raise NotTrueError([Problem(path, line, f"is not TOML: {message}", shown)]) from None


def first_unsound(text: str) -> int:
    """The line with which something begins that the end of a TOML file breaks off.

    >>> first_unsound('a = 1\\nb = [\\n2,\\n\\n')
    2
    """
    lines = text.split("\n")
    return next(end for end in reversed(range(len(lines))) if is_toml("\n".join(lines[:end]))) + 1


def is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except ValueError:
        return False
    return True
