"""What a page is: headings, snippets, figures, formulas and other code, in one language."""

import functools
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from checked_snippets import files
from checked_snippets.pages.fences import BLOCK, BLOCKS, SPAN, line_breaks, outside
from checked_snippets.settings import Settings

TAB = 4
"""The width of a tab, as Markdown has it."""

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
HEADING = re.compile(
    r"(?P<level>#{1,6}) +.*?(?:\{ *#(?P<anchor>[\w-]+)(?P<classes>(?: +\.[\w-]+)*) *\})? *$"
)
INCLUSION = re.compile(r'--8<-- "(?P<name>[^"]+\.py)"')
FIGURE_FILE = re.compile(r"(?:\.\./)*figures/(?P<name>[^)]+)\.svg")
ALT = r"(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*\])*"
FIGURE = re.compile(rf"!\[(?P<alt>{ALT})\]\({FIGURE_FILE.pattern}\)")
CODE_OR_FIGURE = re.compile(rf"{SPAN}|{FIGURE.pattern}")

FORMULA = r"""(?P<formula>
    \$\$ (?:[^$\\\n]|\\.|\n(?!\s*\n))+ \$\$
    | \$(?!\s) (?:[^$\\\n]|\\.|\n(?!\s*\n))+ (?<!\s)\$(?!\d)
)"""
"""A formula, with `re.VERBOSE`: one dollar has no space on its inner side, and a closing one no
digit behind it, so that "$3 or $4" is none."""

MONEY = r"(?P<money>\$\d+(?:[.,]\d+)*(?![.,]?\d|[A-Za-z]|\s*[-+*/^_=<>{\\]))"
"""A sum of money: a dollar and a number with which no formula begins that somebody left open."""

DOLLARS = re.compile(
    rf"""
    {BLOCK}
    | {SPAN}
    | !\[ {ALT} \]
    | \\.
    | {FORMULA}
    | {MONEY}
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
    return {
        name: Page(name, settings.path(file), without_tabs(text))
        for file, text in files.texts(files.below(folder, ".md"))
        for name in [file.relative_to(folder).as_posix()]
    }


def without_tabs(text: str) -> str:
    """A page as Markdown reads it, below the front matter, of which YAML reads each letter."""
    front = FRONT_MATTER.match(text)
    end = front.end() if front else 0
    return text[:end] + text[end:].expandtabs(TAB)


def every(pages: Pages) -> list[Page]:
    """The pages of all languages."""
    return [page for by_name in pages.values() for page in by_name.values()]


def as_markdown(text: str) -> str:
    """A page as Markdown reads it: no front matter, no tabs, each line at its number."""
    return FRONT_MATTER.sub(line_breaks, text.expandtabs(TAB))


@functools.cache
def parts(text: str) -> tuple[Part, ...]:
    """The parts of a page's Markdown, in order."""
    text = as_markdown(text)
    return tuple(sorted([*find_parts(text), *find_formulas(text)], key=lambda part: part.line))


def find_parts(text: str) -> Iterator[Part]:
    for found in BLOCKS.finditer(text):
        yield block(found)
    for number, line in outside(text):
        if line.startswith("#") and (heading := HEADING.match(line)):
            anchor = heading["anchor"] or "without an anchor"
            classes = heading["classes"] or ""
            yield Part("heading", f"{heading['level']} {anchor}{classes}", number)
        elif "![" in line:
            for found in CODE_OR_FIGURE.finditer(line):
                if found["name"]:
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
    lines = [line.removeprefix(found["indent"]) for line in found["body"].split("\n")]
    included = INCLUSION.fullmatch("\n".join(lines).strip())
    if included and found["info"].strip(" {.}").lower() == "python":
        return Part("snippet", included["name"], line_of(found))
    return Part("code", found["language"].lower(), line_of(found))


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a page without its code; a dot stands for code or a formula in them.

    >>> list(sentences("a `x` b $y$\\n```text\\n```\\nc"))
    [(1, 'a · b ·'), (2, ''), (3, ''), (4, 'c')]
    """

    def without(found: re.Match[str]) -> str:
        if found["fence"]:
            return line_breaks(found)
        return f"·{line_breaks(found)}" if found["code"] or found["formula"] else found.group()

    return enumerate(DOLLARS.sub(without, as_markdown(text)).split("\n"), 1)


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
