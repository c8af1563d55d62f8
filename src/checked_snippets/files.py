"""What is read from the disk, and what is kept on it as long as it is right."""

import contextlib
import hashlib
import re
import tempfile
import tomllib
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


def seal(key: str, content: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(key.encode()).digest() + content).digest()


def read_toml(project: Path, path: str) -> dict[str, Any]:
    """What a TOML file of the project says; nothing, if there is none.

    Raises:
        NotTrueError: it is not TOML.
    """
    file = project / path
    return parsed(file.read_text(encoding="utf-8"), path) if file.exists() else {}


def parsed(text: str, path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except ValueError as error:
        at = re.search(r"at line (\d+)", str(error))
        line = int(at[1]) if at else text.rstrip().count("\n") + 1  # "at end of document"
        problem = Problem(path, line, f"is not TOML: {error}")
        raise NotTrueError([problem]) from None
