"""What a section said before, looked up in git."""

import subprocess
from pathlib import Path

from tensor_notes.drift import Earlier
from tensor_notes.review import digest
from tensor_notes.section import sections


def from_history(project: Path) -> Earlier:
    """What a section said when it had a digest, looked up in git."""

    def earlier(path: str, anchor: str, wanted: str) -> str | None:
        for commit in git(project, "log", "--format=%h", "--", path).split():
            for section in sections(git(project, "show", f"{commit}:./{path}")):
                if section.anchor == anchor and digest(section.text) == wanted:
                    return section.text
        return None

    return earlier


def git(project: Path, *words: str) -> str:
    command = ["git", "-C", str(project), *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
