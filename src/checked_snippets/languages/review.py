"""Which sections have changed in one language since both were last compared by a reader.

`docs/reviewed.toml` has a line for each section: what both languages said when somebody had
compared them. Spaces and line breaks do not count.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from checked_snippets import files
from checked_snippets.languages import same_parts
from checked_snippets.pages import page
from checked_snippets.pages.page import Page, Pages
from checked_snippets.pages.section import Section, by_anchor
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings

FILE = "docs/reviewed.toml"
HEAD = "# What each section said in Chinese and in English when somebody compared both.\n"

State = tuple[str, str]
"""Digests of what a section says, the main language first."""


@dataclass(frozen=True)
class Pair:
    """A section in both languages, the main language first."""

    pages: tuple[Page, Page]
    sections: tuple[Section, Section]

    @property
    def key(self) -> str:
        return f"{self.pages[0].name}#{self.sections[0].anchor}"

    @property
    def state(self) -> State:
        main, other = self.sections
        return digest(main.text), digest(other.text)


def digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


def pairs(pages: Pages) -> Iterator[Pair]:
    """Every section that both languages have."""
    for main, other in same_parts.pairs(pages):
        theirs = by_anchor(other.text)
        for anchor, section in by_anchor(main.text).items():
            if anchor in theirs:
                yield Pair((main, other), (section, theirs[anchor]))


def read(settings: Settings) -> dict[str, State]:
    """What was compared last, by page and anchor.

    Raises:
        NotTrueError: the file is not what `notes reviewed` writes.
    """
    stored = files.read_toml(settings.project, FILE)
    if wrong := [key for key, state in stored.items() if not is_state(state)]:
        repair = "notes reviewed docs, after a look at what has changed since"
        raise NotTrueError([Problem(FILE, 1, "has no two digests", tuple(wrong), repair)])
    return {key: (state[0], state[1]) for key, state in stored.items()}


def sound(settings: Settings) -> dict[str, State]:
    """What was compared last; nothing, if the file is broken, which the check tells."""
    try:
        return read(settings)
    except NotTrueError:
        return {}


def is_state(state: object) -> bool:
    return isinstance(state, list) and [type(each) for each in state] == [str, str]


def written(states: Mapping[str, State]) -> str:
    lines = [f"{json.dumps(key)} = {json.dumps(states[key])}\n" for key in sorted(states)]
    return HEAD + "".join(lines)


def behind(pair: Pair, reviewed: Mapping[str, State]) -> int | None:
    """Which of both languages a change has not reached yet, as an index; None for neither."""
    then = reviewed.get(pair.key, pair.state)
    changed = [now != before for now, before in zip(pair.state, then, strict=True)]
    return {(True, False): 1, (False, True): 0}.get((changed[0], changed[1]))


def late(settings: Settings) -> dict[str, set[str]]:
    """For each language the sections that a change of the other one has not reached."""
    reviewed, found = sound(settings), {language: set[str]() for language in settings.editions}
    for pair in pairs(page.read(settings)) if reviewed else ():
        which = behind(pair, reviewed)
        if which is not None:
            found[settings.languages[which]].add(pair.key)
    return found


def record(settings: Settings, pages: Pages, wanted: Callable[[str], bool]) -> int:
    """Write that the sections of the pages whose path is `wanted` were compared; how many."""
    every, before = list(pairs(pages)), sound(settings)
    new = {
        pair.key: pair.state
        for pair in every
        if any(wanted(each.path) for each in pair.pages) and before.get(pair.key) != pair.state
    }
    states = {pair.key: before[pair.key] for pair in every if pair.key in before} | new
    file = settings.project / FILE
    file.write_text(written(states), encoding="utf-8", newline="\n")
    return len(new)
