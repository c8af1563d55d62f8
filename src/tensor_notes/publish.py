"""A new site takes the place of the old one in one move, or not at all."""

import re
import shutil
import subprocess
from pathlib import Path

INDEX = Path("search", "search_index.json")
"""What the search of a site knows."""


def building(site: Path) -> Path:
    """Where a site is built before it is published."""
    return site.with_name(f"{site.name}.building")


def publish(site: Path, finished: bool) -> None:
    """Publish what was built if it is finished; keep nothing of it otherwise."""
    if finished:
        shutil.rmtree(site, ignore_errors=True)
        building(site).rename(site)
    shutil.rmtree(building(site), ignore_errors=True)


def move(folder: Path, old: str, new: str) -> None:
    """Rename a folder inside another one, if it is there."""
    if (folder / old).is_dir():
        (folder / old).rename(folder / new)


def folder_of(site: Path, language: str) -> Path:
    """The site of one language: the English one is the folder `en` of the Chinese."""
    return site / "en" if language == "en" else site


def html_files(site: Path, language: str) -> list[Path]:
    files = sorted(folder_of(site, language).rglob("*.html"))
    return [file for file in files if language == "en" or site / "en" not in file.parents]


def address(file: Path, site: Path, language: str) -> str:
    """Where a page is in the site of its language."""
    return file.relative_to(site / "en" if language == "en" else site).as_posix()


def date_of_commit(project: Path) -> str:
    """Seconds since 1970 of the last commit, so that a build does not depend on its day."""
    words = ["git", "-C", str(project), "log", "-1", "--format=%ct"]
    date = subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()
    return date or "0"


def search_on_demand(site: Path) -> None:
    """Let Material fetch its search index when somebody searches, as it does in a `file:`."""
    for script in site.rglob("bundle.*.min.js"):
        text = script.read_text(encoding="utf-8")
        lazy = re.sub(r'[\w$]+\(location\.protocol!=="file:"\),', "", text)
        script.write_text(lazy, encoding="utf-8", newline="\n")
