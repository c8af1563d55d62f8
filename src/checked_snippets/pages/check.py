"""A page alone: every Python block a snippet, every figure drawn; and every snippet shown."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from checked_snippets import files
from checked_snippets.pages.fences import prose
from checked_snippets.pages.page import INCLUSION, Page, Part, drawn_by
from checked_snippets.problem import NotTrueError, Problem, nearest
from checked_snippets.settings import Settings

TODO = "TODO"

PYTHON = {"python", "py", "python3", "py3", "pycon", "ipython", "ipython3"}


def undecodable(page: Page, settings: Settings) -> Iterator[Problem]:
    """A page that is not UTF-8; what else is said of it is a guess."""
    try:
        files.source(settings.project, page.path)
    except NotTrueError as error:
        yield from error.problems


def strangers(
    page: Page, snippets: Set[str], figures: Set[str], settings: Settings
) -> Iterator[Problem]:
    """Parts that are no snippet, no figure of one, or have no anchor where there must be one.

    `snippets` and `figures` are the names of all there are, those of broken snippets included.
    """
    for part in page.parts:
        if is_stray_code(part):
            yield stray_code(page, part, settings)
        if part.kind == "snippet" and part.value not in snippets:
            meant = nearest(part.value, snippets)
            repair = f"write what it is called: {meant}" if meant else "write it"
            what = f"there is no {settings.path_of(part.value)}"
            yield Problem(page.path, part.line, what, repair=repair)
        if part.kind == "figure" and part.value not in figures:
            what, meant = f"no snippet draws the figure {part.value}", nearest(part.value, figures)
            repair = f"draw it in {settings.path_of(part.value)}.py"
            repair = f"write what it is called: {meant}; or {repair}" if meant else repair
            yield Problem(page.path, part.line, what, repair=repair)
        if part.kind == "figure" and not part.alt:
            repair = "say what there is to see: ![…](…)"
            yield Problem(page.path, part.line, "a figure without a description", repair=repair)
        if is_nameless(part) and settings.languages:  # two languages have to agree on it
            repair = "write its anchor behind it: { #some-words }"
            yield Problem(page.path, part.line, "a heading without an anchor", repair=repair)
    yield from same_anchors(page)


def is_strange(part: Part, snippets: Set[str], figures: Set[str]) -> bool:
    """Whether `strangers` tells something of a part; of a figure, that nothing draws it."""
    known = {"snippet": snippets, "figure": figures}.get(part.kind, {part.value})
    return part.value not in known or is_stray_code(part) or is_nameless(part)


def is_stray_code(part: Part) -> bool:
    """Whether a part of a page is Python that is no snippet."""
    return part.kind == "code" and part.value in PYTHON


def is_nameless(part: Part) -> bool:
    """Whether a part of a page is a heading without an anchor."""
    return part.kind == "heading" and part.value.endswith("without an anchor")


def stray_code(page: Page, part: Part, settings: Settings) -> Problem:
    """What to write in the place of Python that is no snippet, or not written as one."""
    if name := inclusion(page, part):
        what = "a block that shows a snippet in another form than the one that we know"
        repair = f'write ```python, and in the block nothing but --8<-- "{name}"'
        return Problem(page.path, part.line, what, repair=repair)
    where = settings.path_of("<page>/<idea>.py")
    repair = f'put the code into {where}; here: --8<-- "<page>/<idea>.py"'
    return Problem(page.path, part.line, "a Python block that is no snippet", repair=repair)


def inclusion(page: Page, part: Part) -> str:
    """The snippet that the first line of a block names; '' if it names none."""
    first = page.text.split("\n")[part.line : part.line + 1]
    found = INCLUSION.search("".join(first))
    return found["name"] if found else ""


def same_anchors(page: Page) -> Iterator[Problem]:
    """Headings with the anchor of another one: links lead to the first of them."""
    seen = dict[str, int]()
    for part in page.shown("heading"):
        anchor = part.value.split(" ")[1]
        if anchor in seen and not is_nameless(part):
            what = f"has the anchor #{anchor}, as line {seen[anchor]} has"
            yield Problem(page.path, part.line, what, repair="give each heading one of its own")
        seen.setdefault(anchor, part.line)


def unshown(
    pages: Iterable[Page], snippets: Set[str], behind: Set[str], settings: Settings
) -> Iterator[Problem]:
    """Snippets on no page, but for those `behind` the scenes, or that a page seems to mean."""
    every = list(pages)
    named = {part.value for page in every for part in page.shown("snippet")}
    named |= {inclusion(page, part) for page in every for part in page.parts if is_stray_code(part)}
    drawn = {part.value for page in every for part in page.shown("figure")}
    shown = named | {drawn_by(figure, snippets) for figure in drawn}
    named |= {f"{figure}.py" for figure in drawn if not drawn_by(figure, snippets)}
    shown |= {nearest(name, snippets) for name in named - snippets}
    for name in sorted(snippets - shown - behind):
        what = "no page shows this snippet"
        repair = "show it on a page, or delete it"
        yield Problem(settings.path_of(name), 1, what, repair=repair)


def ungiven(
    page: Page, names: Set[str], in_front: Callable[[str], Sequence[str]]
) -> Iterator[Problem]:
    """Snippets and figures above what their code begins with: a notebook would not run.

    `names` are those of all snippets; `in_front` gives for each those that it begins with.
    """
    seen = set[str]()
    for part in page.parts:
        name = drawn_by(part.value, names) if part.kind == "figure" else part.value
        if part.kind in {"snippet", "figure"} and name in names:
            for missing in [each for each in in_front(name) if each not in seen]:
                what = f"shows {part.value} and not yet {missing}, with which it begins"
                yield Problem(page.path, part.line, what, repair=f'above it: --8<-- "{missing}"')
            seen.add(name)


def unfinished(path: str, text: str) -> Iterator[Problem]:
    """Where a page still holds what `notes new` wrote to be filled in."""
    for number, line in prose(text):
        if TODO in line:
            yield Problem(path, number, f"still says {TODO}", (line.strip(),), "write it")
