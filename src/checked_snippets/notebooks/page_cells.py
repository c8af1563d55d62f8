"""The cells of a page: prose, snippets and figures, each as Jupyter shows it."""

import posixpath
import re
from base64 import b64encode
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from checked_snippets.checking.book import Book
from checked_snippets.checking.releases import Differing, differing, lines_of
from checked_snippets.figures.colours import COLOURS
from checked_snippets.figures.svg import SVG
from checked_snippets.html.context import Translate
from checked_snippets.html.figure import drawing, identity
from checked_snippets.notebooks.code_cells import Cell, code_cell, code_cells
from checked_snippets.notebooks.guess import details, folded
from checked_snippets.notebooks.prose import Piece, markdown
from checked_snippets.notebooks.script import fenced
from checked_snippets.pages.guess import guesses
from checked_snippets.pages.page import drawn_by, parts
from checked_snippets.snippets.prelude import kind
from checked_snippets.snippets.snippet import Snippet, joined
from checked_snippets.words import Words


@dataclass(frozen=True)
class Source:
    """A page in one language, and what its notebook needs to know beside it.

    `name` is its path below the language's folder, `notebooks` has the names of the pages that
    have a notebook, `site_url` is where the pages of the language are, "" if that is unknown;
    `translate` gives a figure the words of the language.
    """

    name: str
    text: str
    book: Book
    words: Words
    translate: Translate = str
    notebooks: Collection[str] = ()
    site_url: str = ""

    @property
    def shown(self) -> set[str]:
        """The names of the snippets whose code the page shows."""
        return {part.value for part in parts(self.text) if part.kind == "snippet"}

    @property
    def figures(self) -> dict[str, str]:
        """Name of a figure → what the page describes it with."""
        return {part.value: part.alt for part in parts(self.text) if part.kind == "figure"}

    @property
    def used(self) -> set[str]:
        """The names of all snippets that the page shows, as code or by a figure."""
        return self.shown | {drawn_by(figure, self.book.snippets) for figure in self.figures}

    @property
    def snippets(self) -> list[Snippet]:
        """All that the page shows but for pictures that are only ours."""
        found = [self.book.snippets.get(name) for name in sorted(self.used)]
        return [each for each in found if each and not each.has_helpers]

    def program(self, name: str) -> str:
        """A snippet with what it prints, as a block of Markdown; '' if there is none."""
        snippet = self.book.snippets.get(name)
        if snippet is None:
            return ""
        outcome = self.book.outcomes[name]
        said = f"\n\n{self.words.on_a_gpu(outcome.recorded)}" if snippet.is_recorded else ""
        return fenced(snippet, outcome) + said

    def link(self, text: str, target: str) -> str:
        """The Markdown of a link: to another notebook, else to the site, else only its text."""
        path, hash_, anchor = target.partition("#")
        if not path or "://" in target:
            return f"[{text}]({target})"
        page = posixpath.normpath(posixpath.join(posixpath.dirname(self.name), path))
        if page in self.notebooks:
            return f"[{text}]({path.removesuffix('.md')}.ipynb{hash_}{anchor})"
        return f"[{text}]({self.address(page)}{hash_}{anchor})" if self.site_url else text

    def address(self, page: str) -> str:
        return self.site_url + re.sub(r"\.md$", ".html", page)


def cells_of(piece: Piece, page: Source) -> Iterator[Cell]:
    """The cells of a piece, marked if it belongs to a solution, folded if to an answer."""
    kinds = {
        "prose": prose_cells,
        "snippet": snippet_cells,
        "figure": figure_cells,
        "guess": guess_cells,
    }
    for cell in kinds[piece.kind](piece.value, page):
        if piece.solution:
            cell["metadata"]["tags"] = ["solution", *cell["metadata"].get("tags", [])]
        yield held_back(cell, page.words) if piece.answer else cell


def held_back(cell: Cell, words: Words) -> Cell:
    """A cell whose outputs, or whose words, somebody has to open."""
    if cell["cell_type"] == "code":
        hidden = {**cell["metadata"].get("jupyter", {}), "outputs_hidden": True}
        return cell | {"metadata": cell["metadata"] | {"jupyter": hidden}}
    return cell | {"source": details(words.guess_answer, cell["source"])}


def guess_cells(value: str, page: Source) -> Iterator[Cell]:
    """The choices of a guess, each to be opened."""
    for guess in guesses(value):
        yield markdown_cell(markdown(folded(guess, page.program, page.words), page.link))


def prose_cells(value: str, page: Source) -> Iterator[Cell]:
    text = markdown(value, page.link)
    if text:
        yield markdown_cell(text)


def snippet_cells(name: str, page: Source) -> Iterator[Cell]:
    """The code of a snippet with its figures; what imports our helpers is only to be read.

    Before a starter stand, folded, the checker and the inputs; its specification the page shows.
    """
    snippet = page.book.snippets.get(name)
    if snippet is None:
        return
    if snippet.has_helpers:
        yield markdown_cell(f"```python\n{snippet.source.rstrip()}\n```")
        return
    drawn = [each for each in page.figures if drawn_by(each, page.book.snippets) == name]
    files = [svg_file(page, each) for each in drawn if each in page.book.figures]
    if snippet.prelude and kind(name) == "starter":
        yield hidden(code_cell(joined(snippet.prelude[1:])))
    yield from code_cells(snippet, page.book.outcomes[name], files)
    if snippet.is_recorded:
        yield markdown_cell(page.words.on_a_gpu(page.book.outcomes[name].recorded))
    for release in page.book.releases:
        if found := differing(snippet, release):
            yield markdown_cell(other_release(page.words.other_release.format(release.name), found))


def other_release(title: str, found: Differing) -> str:
    """What statements give with another release, folded, as Markdown."""
    blocks = (
        f"```python\n{step.source}\n```\n\n" + "\n".join(["```text", *lines_of(given), "```"])
        for step, given in found
    )
    return details(title, "\n\n".join(blocks))


def figure_cells(name: str, page: Source) -> Iterator[Cell]:
    """A figure whose code the page does not show: with that folded, or as a picture."""
    snippet = page.book.snippets.get(drawn_by(name, page.book.snippets))
    if snippet is None or name not in page.book.figures:
        return
    siblings = [each for each in page.figures if drawn_by(each, [snippet.name])]
    if snippet.has_helpers:
        yield picture(name, page)
    elif snippet.name not in page.shown and name == siblings[0]:
        for cell in snippet_cells(snippet.name, page):
            yield hidden(cell)


def hidden(cell: Cell) -> Cell:
    """A cell whose code Jupyter folds."""
    cell["metadata"]["jupyter"] = {"source_hidden": True}
    return cell


def picture(name: str, page: Source) -> Cell:
    file, svg = f"{name.replace('/', '-')}.svg", svg_file(page, name)
    data = {"image/svg+xml": b64encode(svg.encode()).decode()}
    text = f"![{page.figures[name]}](attachment:{file})"
    return markdown_cell(text) | {"attachments": {file: data}}


def markdown_cell(text: str) -> Cell:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def svg_file(page: Source, name: str) -> str:
    """A figure as a file of its own."""
    own = identity([*page.figures].index(name) + 1)
    return in_light_colours(drawing(page.book, name, page.figures[name], own, page.translate))


def in_light_colours(svg: str) -> str:
    """A drawing as a file of its own, in the colours of the light scheme, on white."""
    svg = re.sub(r"var\(--figure-(\w+)\)", lambda found: COLOURS[found[1]], svg)
    (width, height), text = re.findall(r'viewBox="\S+ \S+ (\S+) (\S+)"', svg)[0], COLOURS["text"]
    size = f'width="{float(width) * 4 / 3:.0f}" height="{float(height) * 4 / 3:.0f}"'
    style = f"background: #fff; color: {text}; font-family: system-ui, sans-serif;"
    svg = svg.replace("<svg ", f'<svg xmlns="{SVG}" {size} ', 1)
    return svg.replace('style="', f'style="{style} ', 1)
