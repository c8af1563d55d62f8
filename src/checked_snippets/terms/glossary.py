"""The terms of the pages: one catalogue with their names and meanings in both languages."""

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from checked_snippets import files
from checked_snippets.pages.page import Pages
from checked_snippets.problem import NotTrueError, Problem, nearest
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
    return list(parsed(files.source(settings.project, GLOSSARY)))


def sound(settings: Settings) -> list[Term]:
    """The catalogue; nothing, if it is broken, which the check tells."""
    try:
        return read(settings)
    except NotTrueError:
        return []


@functools.lru_cache(1)
def parsed(text: str) -> tuple[Term, ...]:
    every = dict(entries(files.parsed(text, GLOSSARY)))
    wrong = [problem for place, entry in every.items() for problem in misspelt(place, entry)]
    terms = [] if wrong else [Term(**entry) for entry in every.values()]
    if wrong := [*wrong, *twice(terms)]:
        raise NotTrueError([at_line(problem, text) for problem in wrong])
    return tuple(terms)


def entries(chapters: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What there is at each place at which there should be a term."""
    for chapter, terms in chapters.items():
        if not isinstance(terms, dict):
            yield f"[{chapter}]", terms
            continue
        for anchor, entry in terms.items():
            own = {"chapter": chapter, "anchor": anchor}
            yield f"[{chapter}.{anchor}]", own | entry if isinstance(entry, dict) else entry


def misspelt(place: str, entry: Any) -> Iterator[Problem]:
    """Fields that a term lacks, does not have, or that are of another type or empty."""
    repair = "the head of the file says which fields there are"
    if not isinstance(entry, dict):
        yield Problem(GLOSSARY, 1, f"{place} is no table of a term", (f"{entry!r}",), repair)
        return
    for key in sorted(REQUIRED - entry.keys()):
        yield Problem(GLOSSARY, 1, f"{place} has no {key}", repair=repair)
    for key, value in entry.items():
        if key not in TYPES:
            yield Problem(GLOSSARY, 1, f"{place} has a field {key} that means nothing", (), repair)
        elif not isinstance(value, TYPES[key]) or not is_said(value):
            yield Problem(GLOSSARY, 1, f"{place} says nothing in {key}", (f"{value!r}",), repair)


def is_said(value: object) -> bool:
    """Whether a value says something: no empty text, and a list of texts alone.

    >>> [is_said(value) for value in ("", [], [1], ["norm", ""], ["norm"], False)]
    [False, False, False, False, True, True]
    """
    if isinstance(value, list):
        return value != [] and all(isinstance(each, str) and each for each in value)
    return value != ""


def homeless(settings: Settings, pages: Collection[str]) -> Iterator[Problem]:
    """Terms whose page is none of the `pages`, given as a term names its own."""
    text = files.source(settings.project, GLOSSARY)
    for term in read(settings):
        if term.page not in pages:
            what = f"{term.place} is taught on a page that there is not"
            repair = f"write what it is called: {nearest(term.page, pages) or 'chapter/page'}"
            yield at_line(Problem(GLOSSARY, 1, what, (term.page,), repair), text)


def unsaid(settings: Settings, pages: Pages) -> Iterator[Problem]:
    """Terms that the page which teaches them does not say by any of their names, in a language."""
    text = files.source(settings.project, GLOSSARY)
    for language in settings.languages:
        for term in read(settings):
            page, names = pages[language].get(f"{term.page}.md"), term.names(language)
            if page and not any(said(name, page.text) for name in names):
                what = f"{term.place} is said by none of its names on the page that teaches it"
                problem = Problem(GLOSSARY, 1, what, (", ".join(names),), f"say it in {page.path}")
                yield at_line(replace(problem, also=(page.path,)), text)


def said(name: str, text: str) -> bool:
    """Whether a text has a name, in whatever case and over whatever lines.

    >>> said("Euclidean norm", "The euclidean\\nnorm"), said("范数", "范 数")
    (True, False)
    """
    return flat(name) in flat(text)


@functools.cache
def flat(text: str) -> str:
    return " ".join(text.lower().split())


def twice(terms: Iterable[Term]) -> Iterator[Problem]:
    """Names and anchors that two terms have."""
    seen: dict[str, Term] = {}
    for term in terms:
        for name in {f"#{term.anchor}", *map(str.lower, [*term.en, *term.zh])}:
            if name in seen:
                what = f"{term.place} has the name of {seen[name].place}"
                yield Problem(GLOSSARY, 1, what, (name,), "leave it to one of them")
            seen[name] = term


def at_line(problem: Problem, text: str) -> Problem:
    """A problem at the head of the term that it names first."""
    head = problem.what.split(" ")[0]
    begins = (head, f"{head.strip('[]').rpartition('.')[2]} =")
    lines = enumerate(text.split("\n"), 1)
    return replace(problem, line=next((n for n, line in lines if line.startswith(begins)), 1))
