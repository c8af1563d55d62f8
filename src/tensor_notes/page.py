"""What a page is: headings, snippets, figures, formulas and other code, in one language."""

import functools
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from tensor_notes.fences import FENCE, until

LANGUAGES = ("zh", "en")

HEADING = re.compile(
    r"(?P<level>#{1,6}) +.*?(?:\{ *#(?P<anchor>[\w-]+)(?P<classes>(?: +\.[\w-]+)*) *\})? *$"
)
INCLUSION = re.compile(r'--8<-- "(?P<name>[^"]+\.py)"')
FIGURE_FILE = re.compile(r"(?:\.\./)+figures/(?P<name>[^)]+)\.svg")
FIGURE = re.compile(rf"!\[(?P<alt>[^\]]*)\]\({FIGURE_FILE.pattern}\)")
DOLLARS = re.compile(
    r"""
    (?P<fence>`{3,}|~{3,}) [\s\S]*? (?:\n[ >]*(?P=fence)|\Z)
    | (?P<code>`{1,2}) [^`] [\s\S]*? (?<!`)(?P=code)(?!`)
    | !\[ [^\]]* \]
    | \\.
    | (?P<formula>(?P<dollars>\${1,2}) (?:[^$\\\n]|\\.|\n(?!\s*\n))+ (?P=dollars))
    | (?P<stray>\$)
    """,
    re.VERBOSE,
)
"""Formulas and stray dollars, and before them what may hold other dollars: code, alt texts."""


@dataclass(frozen=True)
class Part:
    """Something that a page must have in every language.

    `kind` is "heading", "snippet", "figure", "code", "formula" or "dollar"; `value` what must
    agree: level, anchor and classes, the name of the snippet or of the figure, the language of
    the code, the formula with its dollars. `alt` describes a figure, and must differ.
    """

    kind: str
    value: str
    line: int
    alt: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.value}"


@dataclass(frozen=True)
class Page:
    """A page in one language; `name` is its path below the language's folder."""

    name: str
    path: str
    text: str

    @property
    def parts(self) -> tuple[Part, ...]:
        """What it must have in every language, in order."""
        return parts(self.text)

    def shown(self, kind: str) -> Iterator[Part]:
        return (part for part in self.parts if part.kind == kind)


def read(project: Path) -> dict[str, dict[str, Page]]:
    """All pages: language → name → page."""
    return {
        language: {
            file.relative_to(folder).as_posix(): page(file, project, folder)
            for file in sorted(folder.rglob("*.md"))
        }
        for language in LANGUAGES
        for folder in [project / "docs" / language]
    }


def page(file: Path, project: Path, folder: Path) -> Page:
    name, path = (file.relative_to(base).as_posix() for base in (folder, project))
    return Page(name, path, file.read_text(encoding="utf-8", errors="replace"))


@functools.cache
def parts(text: str) -> tuple[Part, ...]:
    """The parts of a page's Markdown, in order."""
    return tuple(sorted([*find_parts(text), *find_formulas(text)], key=lambda part: part.line))


def find_parts(text: str) -> Iterator[Part]:
    lines = iter(enumerate(text.split("\n"), 1))
    for number, line in lines:
        if fence := FENCE.match(line):
            body = [inner for _, inner in until(lines, fence["ticks"])]
            yield block(fence["language"].lower(), body, number)
        elif heading := HEADING.match(line):
            anchor = heading["anchor"] or "without an anchor"
            classes = heading["classes"] or ""
            yield Part("heading", f"{heading['level']} {anchor}{classes}", number)
        else:
            for found in FIGURE.finditer(line):
                yield Part("figure", found["name"], number, found["alt"].strip())


def find_formulas(text: str) -> Iterator[Part]:
    """Formulas as they stand there, with their dollars; and dollars that belong to none."""
    for found in DOLLARS.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        if found["formula"]:
            yield Part("formula", found["formula"], line)
        elif found["stray"]:
            yield Part("dollar", found["stray"], line)


def block(language: str, body: list[str], line: int) -> Part:
    included = INCLUSION.fullmatch("\n".join(body).strip())
    if language == "python" and included:
        return Part("snippet", included["name"], line)
    return Part("code", language, line)


def drawn_by(figure: str, snippets: Container[str]) -> str:
    """The snippet that a figure is named after; '' if there is none.

    >>> drawn_by("norms/balls-inf", {"norms/balls.py", "norms/ball.py"})
    'norms/balls.py'
    """
    stem = figure
    while stem and f"{stem}.py" not in snippets:
        stem = stem.rpartition("-")[0]
    return f"{stem}.py" if stem else ""
