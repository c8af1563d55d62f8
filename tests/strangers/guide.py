"""The page "Check snippets in your own notes", and somebody who does what it says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import IO

import pytest

from checked_snippets.pages.fences import BLOCKS
from checked_snippets.pages.section import sections
from tests.conftest import PROJECT, once

PAGE = "docs/{}/contributing/your-own-notes.md"
FILE = re.compile(r'title="(.+)"')
CLONE = "path/to/tensor-notes"
"""What stands on the page for the folder of this repository."""

PROGRAMS = ("checked-snippets", "mkdocs", "pip", "zensical")
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
PIP = (sys.executable, "-m", "pip", "--python")
ENVIRONMENT = os.environ | {
    "NO_MKDOCS_2_WARNING": "1",
    "PIP_CONSTRAINT": str(PROJECT / "constraints.txt"),
    "PIP_NO_COMPILE": "1",  # Python compiles what it needs
    "PYTHONDONTWRITEBYTECODE": "",
}

Block = tuple[str, str]
"""The file that a block is, or '', and its text."""


def blocks(language: str, *anchors: str) -> list[Block]:
    """The blocks of some sections, or of all, but for those that show snippets of this site."""
    page = (PROJECT / PAGE.format(language)).read_text(encoding="utf-8")
    parts = [each.text for each in sections(page) if not anchors or each.anchor in anchors]
    found = [block for block in BLOCKS.finditer("\n".join(parts)) if block["language"] != "python"]
    return [
        (file[1] if file else "", block["body"].strip("\n") + "\n")
        for block in found
        for file in [FILE.search(block.group().split("\n", 1)[0])]
    ]


def is_output(block: Block) -> bool:
    """Whether a block is neither a file nor commands."""
    file, text = block
    return not file and not text.startswith(PROGRAMS)


@dataclass(frozen=True)
class Reader:
    """Somebody who follows the page, with an environment and a project, two folders."""

    environment: Path
    project: Path

    def follow(self, *anchors: str) -> "Reader":
        """Do what some sections say; what they show as printed must be printed, and no more."""
        for (file, text), after in pairwise([*blocks("en", *anchors), ("", "pip")]):
            if file:
                self.write(file, text)
            elif not is_output(("", text)):
                *first, last = [self.run(line) for line in text.splitlines()]
                assert [each.returncode for each in first] == [0] * len(first), first
                shown = after[1] if is_output(after) else ""
                assert shown in last.stdout, last.stdout
                assert last.returncode == ("to repair:" in shown), last.stdout
        return self

    def write(self, file: str, text: str) -> None:
        (self.project / file).parent.mkdir(parents=True, exist_ok=True)
        (self.project / file).write_text(text, encoding="utf-8")

    def read(self, file: str) -> str:
        return (self.project / file).read_text(encoding="utf-8")

    def edit(self, file: str, old: str, new: str) -> None:
        assert old in self.read(file)
        self.write(file, self.read(file).replace(old, new))

    def start(self, command: str, output: int | IO[str] = subprocess.PIPE) -> subprocess.Popen[str]:
        """Start a command of the environment in the project."""
        program, *words = shlex.split(command.replace(CLONE, PROJECT.as_posix()))
        scripts = self.environment / SCRIPTS
        start = [*PIP, scripts / "python"] if program == "pip" else [scripts / program]
        return subprocess.Popen(
            [*start, *words],
            cwd=self.project,
            env=ENVIRONMENT,
            stdout=output,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        with self.start(command) as process:
            told, _ = process.communicate()
        return subprocess.CompletedProcess(command, process.returncode, told)

    def in_a_copy(self, folder: Path) -> "Reader":
        """The same environment, and a copy of the project."""
        shutil.copytree(self.project, folder / "copy")
        return replace(self, project=folder / "copy")


def newcomer(
    name: str, temporary: pytest.TempPathFactory, follow: Callable[[Reader], object]
) -> Reader:
    """Somebody who has followed parts of the page: once, however many processes test.

    It begins with an empty environment, and with the first snippet of the page.
    """

    def fill(folder: Path) -> None:
        reader = Reader(folder / "environment", folder / "notes")
        venv.create(reader.environment, clear=True)  # our pip fills it
        reader.write(*next(block for block in blocks("en", "alone") if block[0]))
        follow(reader)

    folder = once(name, temporary, fill)
    return Reader(folder / "environment", folder / "notes")
