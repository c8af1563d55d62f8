"""The sections to be compared again, at the language behind, with what has changed in them."""

import difflib
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from checked_snippets.languages.review import Pair, State, behind, digest, pairs
from checked_snippets.pages.page import Pages
from checked_snippets.pages.section import sections
from checked_snippets.problem import Problem

Earlier = Callable[[str, str, str], str | None]
"""Path, anchor and digest → what a section said when it had that digest, if that is known."""


def drift(pages: Pages, reviewed: Mapping[str, State], earlier: Earlier) -> list[Problem]:
    """Every section that has changed since it was compared, or never was."""
    return [problem for pair in pairs(pages) if (problem := outdated(pair, reviewed, earlier))]


def outdated(pair: Pair, reviewed: Mapping[str, State], earlier: Earlier) -> Problem | None:
    """What is to be compared in a section."""
    then, late = reviewed.get(pair.key), behind(pair, reviewed)
    if then == pair.state:
        return None
    here = late or 0
    there = 1 - here
    own, section = pair.pages[here], pair.sections[here]
    place = f"{pair.pages[there].path}:{pair.sections[there].line}"
    repair = f"bring both together; then: notes reviewed {own.path}"
    if then is None:
        return Problem(own.path, section.line, f"was never compared with {place}", (), repair)
    changed = [i for i in (0, 1) if pair.state[i] != then[i]]
    details = [
        line
        for i in changed
        for line in difference(
            earlier(pair.pages[i].path, section.anchor, then[i]), pair.sections[i].text
        )
    ]
    what = f"has not followed {place}" if late is not None else f"has changed, and so has {place}"
    return Problem(own.path, section.line, what, tuple(details), repair)


def difference(old: str | None, new: str) -> Iterator[str]:
    """The changed lines of a section, as diff shows them."""
    if old is None:
        yield "(what it said before is not in the history of this copy)"
        return
    for line in difflib.unified_diff(old.split("\n"), new.split("\n"), lineterm="", n=0):
        if not line.startswith(("---", "+++", "@@")):
            yield line


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
