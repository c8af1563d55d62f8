"""Pages: the same shape in both languages, every Python block a snippet, every snippet shown."""

import difflib
import functools
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from tensor_notes.problem import Problem

LANGUAGES = ("zh", "en")

PYTHON = {"python", "py", "python3", "py3", "pycon", "ipython", "ipython3"}

FENCE = re.compile(r"(?P<indent>[ >]*)(?P<ticks>`{3,}|~{3,}) *(?:\{ *\.)?(?P<language>[\w+#-]*)")
HEADING = re.compile(r"(?P<level>#{1,6}) +.*?(?:\{ *#(?P<anchor>[\w-]+) *\})? *$")
INCLUSION = re.compile(r'--8<-- "(?P<name>[^"]+\.py)"')
FIGURE_FILE = re.compile(r"(?:\.\./)+figures/(?P<name>[^)]+)\.svg")
FIGURE = re.compile(rf"!\[[^\]]*\]\({FIGURE_FILE.pattern}\)")


@dataclass(frozen=True)
class Part:
    """Something that a page must have in every language.

    `kind` is "heading", "snippet", "figure" or "code"; `value` what must agree: level and
    anchor, the snippet's name, the figure's name, or the language of the code.
    """

    kind: str
    value: str
    line: int

    def __str__(self) -> str:
        return f"{self.kind} {self.value}"


@dataclass(frozen=True)
class Page:
    """A page in one language; `name` is its path below the language's folder."""

    name: str
    path: str
    parts: tuple[Part, ...]

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
    return Page(name, path, parts(file.read_text(encoding="utf-8")))


@functools.cache
def parts(text: str) -> tuple[Part, ...]:
    """The parts of a page's Markdown, in order."""
    return tuple(find_parts(text))


def find_parts(text: str) -> Iterator[Part]:
    lines = iter(enumerate(text.split("\n"), 1))
    for number, line in lines:
        if fence := FENCE.match(line):
            body = [inner for _, inner in until(lines, fence["ticks"])]
            yield block(fence["language"].lower(), body, number)
        elif heading := HEADING.match(line):
            anchor = heading["anchor"] or "without an anchor"
            yield Part("heading", f"{heading['level']} {anchor}", number)
        else:
            for found in FIGURE.finditer(line):
                yield Part("figure", found["name"], number)


def until(lines: Iterator[tuple[int, str]], ticks: str) -> Iterator[tuple[int, str]]:
    """The lines of a fence up to the one that closes it."""
    for number, line in lines:
        if line.strip(" >").startswith(ticks):
            return
        yield number, line


def block(language: str, body: list[str], line: int) -> Part:
    included = INCLUSION.fullmatch("\n".join(body).strip())
    if language == "python" and included:
        return Part("snippet", included["name"], line)
    return Part("code", language, line)


def check(
    pages: Mapping[str, Mapping[str, Page]], snippets: set[str], figures: set[str]
) -> list[Problem]:
    """Every way in which the pages disagree with each other or with the snippets.

    `snippets` and `figures` are the names of all there are, those of broken snippets included.
    """
    every = [page for by_name in pages.values() for page in by_name.values()]
    return [
        *(problem for page in every for problem in strangers(page, snippets, figures)),
        *missing_translations(pages),
        *(problem for pair in pairs(pages) for problem in differences(*pair)),
        *unshown(every, snippets),
    ]


def strangers(page: Page, snippets: set[str], figures: set[str]) -> Iterator[Problem]:
    """Parts that are no snippet, no figure of one, or have no anchor."""
    for part in page.parts:
        if part.kind == "code" and part.value in PYTHON:
            repair = 'put the code into snippets/<page>/<idea>.py; here: --8<-- "<page>/<idea>.py"'
            yield Problem(page.path, part.line, "a Python block that is no snippet", repair=repair)
        if part.kind == "snippet" and part.value not in snippets:
            yield Problem(page.path, part.line, f"there is no snippets/{part.value}")
        if part.kind == "figure" and part.value not in figures:
            what = f"no snippet draws the figure {part.value}"
            yield Problem(page.path, part.line, what, repair=f"draw it in snippets/{part.value}.py")
        if part.kind == "heading" and part.value.endswith("without an anchor"):
            repair = "write its anchor behind it: { #some-words }"
            yield Problem(page.path, part.line, "a heading without an anchor", repair=repair)


def missing_translations(pages: Mapping[str, Mapping[str, Page]]) -> Iterator[Problem]:
    for language, other in [LANGUAGES, LANGUAGES[::-1]]:
        for name in sorted(pages[language].keys() - pages[other].keys()):
            what = f"has no translation docs/{other}/{name}"
            yield Problem(pages[language][name].path, 1, what, repair="write it")


def pairs(pages: Mapping[str, Mapping[str, Page]]) -> Iterator[tuple[Page, Page]]:
    chinese, english = (pages[language] for language in LANGUAGES)
    return ((chinese[name], english[name]) for name in sorted(chinese.keys() & english.keys()))


def differences(page: Page, other: Page) -> Iterator[Problem]:
    """Where two translations do not have the same parts in the same order."""
    values, others = ([str(part) for part in p.parts] for p in (page, other))
    matcher = difflib.SequenceMatcher(None, values, others, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        rows = zip_longest(page.parts[a:b], other.parts[c:d])
        details = [f"{place(page, mine, a)}  ≠  {place(other, its, c)}" for mine, its in rows]
        what = f"differs from its translation {other.path}"
        repair = "give both the same headings, anchors, snippets and figures in the same order"
        yield Problem(page.path, line_at(page, a), what, tuple(details), repair)


def place(page: Page, part: Part | None, index: int) -> str:
    if part is None:
        return f"{page.path}:{line_at(page, index)}: nothing"
    return f"{page.path}:{part.line}: {part}"


def line_at(page: Page, index: int) -> int:
    """The line of the part at `index`; past the last one, that of the last one."""
    return page.parts[min(index, len(page.parts) - 1)].line if page.parts else 1


def unshown(pages: Iterable[Page], snippets: set[str]) -> Iterator[Problem]:
    every = list(pages)
    figures = {part.value for page in every for part in page.shown("figure")}
    shown = {part.value for page in every for part in page.shown("snippet")}
    shown |= {drawn_by(figure, snippets) for figure in figures}
    for name in sorted(snippets - shown):
        what = "no page shows this snippet"
        yield Problem(f"snippets/{name}", 1, what, repair="show it on a page, or delete it")


def drawn_by(figure: str, snippets: Container[str]) -> str:
    """The snippet that a figure is named after; '' if there is none.

    >>> drawn_by("norms/balls-inf", {"norms/balls.py", "norms/ball.py"})
    'norms/balls.py'
    """
    stem = figure
    while stem and f"{stem}.py" not in snippets:
        stem = stem.rpartition("-")[0]
    return f"{stem}.py" if stem else ""
