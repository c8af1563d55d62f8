"""Reading a TOML file of the project."""

import re
import tomllib
from pathlib import Path
from typing import Any

from tensor_notes.problem import NotTrueError, Problem


def read(project: Path, path: str) -> dict[str, Any]:
    """What a file says; nothing, if there is none.

    Raises:
        NotTrueError: it is not TOML.
    """
    file = project / path
    return parsed(file.read_text(encoding="utf-8"), path) if file.exists() else {}


def parsed(text: str, path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except ValueError as error:
        line = re.search(r"at line (\d+)", str(error))
        problem = Problem(path, int(line[1]) if line else 1, f"is not TOML: {error}")
        raise NotTrueError([problem]) from None
