"""What a slow test has found right: kept in `.cache` until anything that it looked at changes."""

import functools
import importlib.metadata
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from checked_snippets import files
from tests.conftest import PROJECT

FOLDER = ".cache/verdicts"


@dataclass(frozen=True)
class Verdict:
    """That a test has passed, with a key of all that it looked at.

    To let every test look again, delete the folder.
    """

    file: Path
    key: str

    def is_known(self) -> bool:
        return files.recall(self.file, self.key) is not None

    def keep(self) -> None:
        files.keep(self.file, self.key, b"")


def verdict(test: str, name: str, *seen: bytes | str | Path, project: Path = PROJECT) -> Verdict:
    """Of a test, by its file, and of what it is about; a path stands for the file there."""
    own = [project / test, *sorted((project / "tests").glob("*.py"))]
    parts = (as_bytes(each) for each in (*seen, *own, installed()))
    return Verdict(project / FOLDER / Path(test).stem / name, digest(parts))


@functools.cache
def installed() -> str:
    """The versions of Python and of all packages."""
    found = {f"{each.name} {each.version}" for each in importlib.metadata.distributions()}
    return "\n".join([sys.version, *sorted(found)])


def as_bytes(part: bytes | str | Path) -> bytes:
    if isinstance(part, Path):
        return part.name.encode() + b"\n" + part.read_bytes()
    return part.encode() if isinstance(part, str) else part


def digest(parts: Iterable[bytes]) -> str:
    """One that differs too where only the borders between parts do."""
    return sha256(b"".join(sha256(part).digest() for part in parts)).hexdigest()


def below(folder: Path) -> str:
    """The digest of all files of a folder."""
    every = sorted(file for file in folder.rglob("*") if file.is_file())
    names = (file.relative_to(folder).as_posix().encode() for file in every)
    return digest(
        part for name, file in zip(names, every, strict=True) for part in (name, file.read_bytes())
    )
