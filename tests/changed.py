"""`make check`: the tests that concern what has changed, pages and snippets above all.

A change is what differs from the main branch, or on that from its last commit, and what git does
not know yet. A page is checked in both languages, a snippet with the pages that show it or its
exercise.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from checked_snippets.pages import page
from tests.conftest import PROJECT
from tests.engine import SETTINGS

PROGRAMS = Path(sys.executable).parent
QUICK = ("test_topics", "test_glossary", "test_recorded_speed", "test_unrun_code", "test_exercises")
"""Tests of single pages, and of all, that take no time."""

SPECIAL = {"reference/cheat-sheet": "test_cheat_sheet", "reference/messages/": "title or snippet"}
"""Pages with tests of their own, and words of those."""

ON_PAGES = ("tests/content", "tests/browsers/test_every_page.py", "tests/tensor_notes/test_site.py")
THEME = ("docs/theme/", "mkdocs.yml")


def git(*words: str) -> list[str]:
    ran = subprocess.run(
        ["git", *words], cwd=PROJECT, capture_output=True, encoding="utf-8", check=False
    )
    return ran.stdout.split("\n")[:-1]


def changed() -> list[str]:
    """The files that differ from the main branch, from the commit on that both share."""
    base = next(
        (each for name in ("origin/main", "main") for each in git("merge-base", name, "HEAD")),
        "HEAD",
    )
    files = [*git("diff", "--name-only", base), *git("ls-files", "--others", "--exclude-standard")]
    return sorted(set(files))


def pages_of(files: Iterable[str]) -> set[str]:
    """The names of the pages that files are, or that show them."""
    every = page.every(page.read(SETTINGS))
    return {
        each.name.removesuffix(".md")
        for file in files
        for each in every
        if file == each.path or shows(each.text, file)
    }


def shows(text: str, file: str) -> bool:
    """Whether a page shows a snippet, or what that draws, or the exercise that it belongs to."""
    parts = Path(file).with_suffix("").parts[1:]
    starter = "/".join([*parts[:-1], "starter.py"])
    return is_snippet(file) and ("/".join(parts) in text or starter in text)


def is_snippet(file: str) -> bool:
    return file.startswith("snippets/") and file.endswith(".py")


def mirrored_by(files: Iterable[str]) -> set[str]:
    """Tests that have changed, and those of modules that have."""
    twins = {
        file: Path(file.replace("src/", "tests/", 1)).with_name(f"test_{Path(file).name}")
        for file in files
        if file.endswith(".py") and file.startswith(("src/", "tests/"))
    }
    found = {
        Path(file) if Path(file).name.startswith("test_") else twin for file, twin in twins.items()
    }
    return {each.as_posix() for each in found if (PROJECT / each).exists()}


def commands(files: list[str]) -> Iterator[tuple[str, ...]]:
    """What is to be run for some files that have changed."""
    yield "notes", "check"
    code = [file for file in files if file.endswith(".py") and (PROJECT / file).exists()]
    if code:
        yield "ruff", "check", "--force-exclude", *code
        yield "ruff", "format", "--check", "--force-exclude", *code
    if not all(map(is_snippet, code)):
        yield ("mypy",)
        yield ("lint-imports",)
    if tests := mirrored_by(files):
        yield "pytest", "-q", *sorted(tests)
    if names := pages_of(files):
        words = [f"{before}{name}" for name in names for before in ("[", "-")]
        words += QUICK
        words += [
            word for start, word in SPECIAL.items() if any(n.startswith(start) for n in names)
        ]
        yield "pytest", "-q", "-n", "2", "-k", f"({' or '.join(words)}) and not pasted", *ON_PAGES


def main() -> int:
    files = changed()
    for command in commands(files):
        print("$", *command, flush=True)
        if subprocess.run(
            [PROGRAMS / command[0], *command[1:]], cwd=PROJECT, check=False
        ).returncode:
            return 1
    if every := [file for file in files if file.startswith(THEME)]:
        print(f"{', '.join(every)}: may change every page, which make test visits")
    print(f"{len(files)} files have changed, and what concerns them is true")
    return 0


if __name__ == "__main__":
    sys.exit(main())
