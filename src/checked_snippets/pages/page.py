"""What a page is: headings, snippets, figures, formulas and other code, in one language."""

import functools
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from checked_snippets.pages.fences import BLOCK, BLOCKS, SPAN, outside
from checked_snippets.settings import Settings

FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)\n---\n", re.DOTALL)
HEADING = re.compile(
    r"(?P<level>#{1,6}) +.*?(?:\{ *#(?P<anchor>[\w-]+)(?P<classes>(?: +\.[\w-]+)*) *\})? *$"
)
INCLUSION = re.compile(r'--8<-- "(?P<name>[^"]+\.py)"')
FIGURE_FILE = re.compile(r"(?:\.\./)*figures/(?P<name>[^)]+)\.svg")
FIGURE = re.compile(rf"!\[(?P<alt>[^\]]*)\]\({FIGURE_FILE.pattern}\)")
DOLLARS = re.compile(
    rf"""
    {BLOCK}
    | {SPAN}
    | !\[ [^\]]* \]
    | \\.
    | (?P<formula>(?P<dollars>\${{1,2}}) (?:[^$\\\n]|\\.|\n(?!\s*\n))+ (?P=dollars))
    | (?P<stray>\$)
    """,
    re.VERBOSE | re.MULTILINE,
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


Pages = Mapping[str, Mapping[str, Page]]
"""Language → name → page; a project without languages has one without a name."""


def read(settings: Settings) -> Pages:
    """All pages of a project."""
    return {language: read_language(settings, language) for language in settings.editions}


def read_language(settings: Settings, language: str) -> dict[str, Page]:
    """The pages of one language by name."""
    folder = settings.page_folder(language)
    files = sorted(folder.rglob("*.md"))
    return {
        name: Page(name, settings.path(file), file.read_text(encoding="utf-8", errors="replace"))
        for file in files
        for name in [file.relative_to(folder).as_posix()]
    }


def every(pages: Pages) -> list[Page]:
    """The pages of all languages."""
    return [page for by_name in pages.values() for page in by_name.values()]


@functools.cache
def parts(text: str) -> tuple[Part, ...]:
    """The parts of a page's Markdown, in order."""
    return tuple(sorted([*find_parts(text), *find_formulas(text)], key=lambda part: part.line))


def find_parts(text: str) -> Iterator[Part]:
    for found in BLOCKS.finditer(text):
        yield block(found)
    for number, line in outside(text):
        if heading := HEADING.match(line):
            anchor = heading["anchor"] or "without an anchor"
            classes = heading["classes"] or ""
            yield Part("heading", f"{heading['level']} {anchor}{classes}", number)
        else:
            for found in FIGURE.finditer(line):
                yield Part("figure", found["name"], number, found["alt"].strip())


def find_formulas(text: str) -> Iterator[Part]:
    """Formulas as they stand there, with their dollars; and dollars that belong to none."""
    for found in DOLLARS.finditer(text):
        if found["formula"]:
            yield Part("formula", found["formula"], line_of(found))
        elif found["stray"]:
            yield Part("dollar", found["stray"], line_of(found))


def block(found: re.Match[str]) -> Part:
    """What a fenced block is: a snippet, or other code."""
    language = found["language"].lower()
    included = INCLUSION.fullmatch(found["body"].strip())
    if language == "python" and included:
        return Part("snippet", included["name"], line_of(found))
    return Part("code", language, line_of(found))


def line_of(found: re.Match[str]) -> int:
    return found.string.count("\n", 0, found.start()) + 1


def drawn_by(figure: str, snippets: Container[str]) -> str:
    """The snippet that a figure is named after; '' if there is none.

    >>> drawn_by("norms/balls-inf", {"norms/balls.py", "norms/ball.py"})
    'norms/balls.py'
    """
    stem = figure
    while stem and f"{stem}.py" not in snippets:
        stem = stem.rpartition("-")[0]
    return f"{stem}.py" if stem else ""
