"""A new site takes the place of the old one in one move, or not at all."""

import contextlib
import os
import shutil
import subprocess
from pathlib import Path


def building(site: Path) -> Path:
    """Where a site is built before it is published."""
    return site.with_name(f"{site.name}.building")


def publish(site: Path, finished: bool) -> None:
    """Publish what was built if it is finished; keep nothing of it otherwise."""
    if finished:
        shutil.rmtree(site, ignore_errors=True)
        building(site).rename(site)
    shutil.rmtree(building(site), ignore_errors=True)


def put(file: Path, content: bytes, old: Path) -> None:
    """Write a file of the new site; the one of the old site is taken if it says the same.

    A link costs a small part of a new file, and there are some thousands.
    """
    with contextlib.suppress(OSError):  # it is not there, or the disk knows no links
        if old.read_bytes() == content:
            os.link(old, file)
            return
    file.write_bytes(content)


def move(folder: Path, old: str, new: str) -> None:
    """Rename a folder inside another one, if it is there."""
    if (folder / old).is_dir():
        (folder / old).rename(folder / new)


def date_of_commit(project: Path) -> str:
    """Seconds since 1970 of the last commit, so that a build does not depend on its day."""
    words = ["git", "-C", str(project), "log", "-1", "--format=%ct"]
    date = subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()
    return date or "0"
