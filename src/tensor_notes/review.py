"""Which sections have changed in one language since both were last compared by a reader.

`docs/reviewed.toml` has a line for each section: what both languages said when somebody had
compared them. Spaces and line breaks do not count.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tensor_notes import page, toml_file
from tensor_notes.page import LANGUAGES, Page
from tensor_notes.problem import NotTrueError, Problem
from tensor_notes.section import Section, sections

FILE = "docs/reviewed.toml"
HEAD = "# What each section said in Chinese and in English when somebody compared both.\n"

State = tuple[str, str]
"""Digests of what a section says, in the order of LANGUAGES."""


@dataclass(frozen=True)
class Pair:
    """A section in both languages, in the order of LANGUAGES."""

    pages: tuple[Page, Page]
    sections: tuple[Section, Section]

    @property
    def key(self) -> str:
        return f"{self.pages[0].name}#{self.sections[0].anchor}"

    @property
    def state(self) -> State:
        chinese, english = self.sections
        return digest(chinese.text), digest(english.text)


def digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


def pairs(pages: Mapping[str, Mapping[str, Page]]) -> Iterator[Pair]:
    """Every section that both languages have."""
    chinese, english = (pages[language] for language in LANGUAGES)
    for name in sorted(chinese.keys() & english.keys()):
        theirs = {section.anchor: section for section in sections(english[name].text)}
        for section in sections(chinese[name].text):
            if section.anchor in theirs:
                yield Pair((chinese[name], english[name]), (section, theirs[section.anchor]))


def read(project: Path) -> dict[str, State]:
    """What was compared last, by page and anchor.

    Raises:
        NotTrueError: the file is not what `notes reviewed` writes.
    """
    stored = toml_file.read(project, FILE)
    if wrong := [key for key, state in stored.items() if not is_state(state)]:
        repair = "notes reviewed docs, after a look at what has changed since"
        raise NotTrueError([Problem(FILE, 1, "has no two digests", tuple(wrong), repair)])
    return {key: (state[0], state[1]) for key, state in stored.items()}


def sound(project: Path) -> dict[str, State]:
    """What was compared last; nothing, if the file is broken, which the check tells."""
    try:
        return read(project)
    except NotTrueError:
        return {}


def is_state(state: object) -> bool:
    return isinstance(state, list) and [type(each) for each in state] == [str, str]


def written(states: Mapping[str, State]) -> str:
    lines = [f"{json.dumps(key)} = {json.dumps(states[key])}\n" for key in sorted(states)]
    return HEAD + "".join(lines)


def behind(pair: Pair, reviewed: Mapping[str, State]) -> str:
    """The language that a change has not reached yet; '' if there is none."""
    then = reviewed.get(pair.key, pair.state)
    changed = [now != before for now, before in zip(pair.state, then, strict=True)]
    return {(True, False): "en", (False, True): "zh"}.get((changed[0], changed[1]), "")


def late(project: Path) -> dict[str, set[str]]:
    """For each language the sections that a change of the other one has not reached."""
    reviewed, found = sound(project), {language: set[str]() for language in LANGUAGES}
    for pair in pairs(page.read(project)) if reviewed else ():
        if language := behind(pair, reviewed):
            found[language].add(pair.key)
    return found


def record(
    project: Path, pages: Mapping[str, Mapping[str, Page]], wanted: Callable[[str], bool]
) -> int:
    """Write that the sections of the pages whose path is `wanted` were compared; how many."""
    every, before = list(pairs(pages)), sound(project)
    new = {
        pair.key: pair.state
        for pair in every
        if any(wanted(each.path) for each in pair.pages) and before.get(pair.key) != pair.state
    }
    states = {pair.key: before[pair.key] for pair in every if pair.key in before} | new
    (project / FILE).write_text(written(states), encoding="utf-8", newline="\n")
    return len(new)
