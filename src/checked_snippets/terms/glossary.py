"""The terms of the pages: one catalogue with their names and meanings in both languages."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from checked_snippets import files
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings

GLOSSARY = "docs/glossary.toml"


@dataclass(frozen=True)
class Term:
    """What `docs/glossary.toml` says of a term; the head of that file explains each field."""

    chapter: str
    anchor: str
    en: list[str]
    zh: list[str]
    en_means: str
    zh_means: str
    page: str
    wrong: list[str] = field(default_factory=list)
    tooltip: bool = True

    def names(self, language: str) -> list[str]:
        return self.zh if language == "zh" else self.en

    def means(self, language: str) -> str:
        return self.zh_means if language == "zh" else self.en_means

    def other(self, language: str) -> str:
        """The language beside this one."""
        return "en" if language == "zh" else "zh"

    @property
    def place(self) -> str:
        return f"[{self.chapter}.{self.anchor}]"


TYPES: dict[str, type] = {
    **dict.fromkeys(["chapter", "anchor", "en_means", "zh_means", "page"], str),
    **dict.fromkeys(["en", "zh", "wrong"], list),
    "tooltip": bool,
}
REQUIRED = TYPES.keys() - {"chapter", "anchor", "wrong", "tooltip"}


def read(settings: Settings) -> list[Term]:
    """The catalogue, in its order.

    Raises:
        NotTrueError: it is not TOML, or something in it is missing, misspelt or said twice.
    """
    file = settings.project / GLOSSARY
    return list(parsed(file.read_text(encoding="utf-8"))) if file.exists() else []


def sound(settings: Settings) -> list[Term]:
    """The catalogue; nothing, if it is broken, which the check tells."""
    try:
        return read(settings)
    except NotTrueError:
        return []


@functools.lru_cache(1)
def parsed(text: str) -> tuple[Term, ...]:
    chapters, lines = files.parsed(text, GLOSSARY), text.split("\n")
    every = [
        (f"[{chapter}.{anchor}]", {"chapter": chapter, "anchor": anchor, **entry})
        for chapter, entries in chapters.items()
        for anchor, entry in entries.items()
    ]
    wrong = [problem for place, entry in every for problem in misspelt(place, entry)]
    terms = [] if wrong else [Term(**entry) for _, entry in every]
    if wrong := [*wrong, *twice(terms)]:
        raise NotTrueError([at_line(problem, lines) for problem in wrong])
    return tuple(terms)


def misspelt(place: str, entry: Mapping[str, Any]) -> Iterator[Problem]:
    """Fields that a term lacks, does not have, or that are of another type or empty."""
    repair = "the head of the file says which fields there are"
    for key in sorted(REQUIRED - entry.keys()):
        yield Problem(GLOSSARY, 1, f"{place} has no {key}", repair=repair)
    for key, value in entry.items():
        if key not in TYPES:
            yield Problem(GLOSSARY, 1, f"{place} has a field {key} that means nothing", (), repair)
        elif not isinstance(value, TYPES[key]) or value in ("", []):
            yield Problem(GLOSSARY, 1, f"{place} says nothing in {key}", (f"{value!r}",), repair)


def twice(terms: Iterable[Term]) -> Iterator[Problem]:
    """Names and anchors that two terms have."""
    seen: dict[str, Term] = {}
    for term in terms:
        for name in {f"#{term.anchor}", *map(str.lower, [*term.en, *term.zh])}:
            if name in seen:
                what = f"{term.place} has the name of {seen[name].place}"
                yield Problem(GLOSSARY, 1, what, (name,), "leave it to one of them")
            seen[name] = term


def at_line(problem: Problem, lines: list[str]) -> Problem:
    """A problem at the head of the term that it names first."""
    head = problem.what.split(" ")[0]
    line = lines.index(head) + 1 if head in lines else 1
    return Problem(problem.path, line, problem.what, problem.details, problem.repair)
