"""What readers take along: pages as notebooks and as text, snippets as files, all in a book."""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path

from checked_snippets import files, words
from checked_snippets.checking.book import Book
from checked_snippets.languages import figure_words
from checked_snippets.notebooks.notebook import as_file, has_notebook
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.plain import drawings
from checked_snippets.notebooks.script import script
from checked_snippets.pages.page import read_language
from checked_snippets.running.packages import versions
from checked_snippets.terms import glossary
from tensor_notes import words as own_words
from tensor_notes.features.lists import Lists, way
from tensor_notes.features.navigation import outline
from tensor_notes.output import texts
from tensor_notes.output.archive import pack
from tensor_notes.two_sites import below

ZIP = "notebooks.zip"
"""All notebooks of a language, beside its first page."""

TO_LINK_TO = (ZIP, texts.FULL)
"""What pages link to as to files beside them."""

SNIPPETS = "snippets"
"""The folder of the site in which each snippet is a file."""

FOLDER = files.CACHE / "notebooks"

LAB = re.compile(r"labs/(?!index\.)")


def notebook_files(page: str, text: str) -> dict[str, bool]:
    """The notebooks of a page: path beside its page → whether it has the solutions.

    >>> notebook_files("tensors/shape.md", "")
    {}
    """
    stem = page.removesuffix(".md")
    if not has_notebook(text):
        return {}
    if LAB.match(page):
        return {f"{stem}.ipynb": False, f"{stem}-solved.ipynb": True}
    return {f"{stem}.ipynb": True}


Make = Callable[[], str | bytes]
"""What makes a file."""


@dataclass(frozen=True)
class Downloads:
    """All that can be taken along from a site; `url` is its address, "" if that is unknown."""

    book: Book
    site: Path
    url: str = ""

    def write_all(self) -> None:
        for address in self.files:
            self.write(address)

    def write(self, address: str) -> None:
        """Write what a reader asks for, if it is something to take along.

        `address` is below the site's; `mkdocs serve` makes nothing before somebody asks.
        """
        if make := self.files.get(address):
            write(self.site / address, make())

    @cached_property
    def files(self) -> Mapping[str, Make]:
        """Address → what makes the file."""
        runnable = [each for each in self.book.snippets.values() if not each.has_helpers]
        files: dict[str, Make] = {
            f"{SNIPPETS}/{each.name}": partial(script, each, self.book.outcomes[each.name])
            for each in runnable
        }
        for edition in self.book.settings.editions:
            own = self.notebooks(edition)
            of_language = own | {ZIP: partial(zipped, own)} | self.texts(edition)
            folder = below(edition, self.book.settings)
            files |= {f"{folder}{path}": make for path, make in of_language.items()}
        return files

    @cached_property
    def sources(self) -> Mapping[str, Mapping[str, Source]]:
        """Edition → name → page."""
        return {each: dict(self.read(each)) for each in self.book.settings.editions}

    def read(self, edition: str) -> Iterator[tuple[str, Source]]:
        pages = read_language(self.book.settings, edition)
        names = {name for name, page in pages.items() if has_notebook(page.text)}
        translate = figure_words.translator(self.book.settings, edition)
        own, address = words.of(edition), self.address(edition)
        for name, page in sorted(pages.items()):
            yield name, Source(name, page.text, self.book, own, translate, names, address)

    def address(self, edition: str) -> str:
        """The address of a language, "" if that is unknown."""
        return self.url and f"{self.url}{below(edition, self.book.settings)}"

    def notebooks(self, edition: str) -> dict[str, Make]:
        return {
            path: partial(self.notebook, edition, path, source, solved)
            for source in self.sources[edition].values()
            for path, solved in notebook_files(source.name, source.text).items()
        }

    def notebook(self, edition: str, path: str, source: Source, solved: bool) -> str:
        file = self.book.settings.project / FOLDER / edition / path
        return files.remembered(file, self.key(source, solved), partial(as_file, source, solved))

    def key(self, source: Source, solved: bool) -> str:
        """All that a notebook is made of."""
        book, names = self.book, sorted(source.used)
        used = [(name, book.snippets.get(name), book.outcomes.get(name)) for name in names]
        said = source.name, source.text, source.words, self.figure_words
        made_of = (*said, used, sorted(source.notebooks), source.site_url, solved)
        return f"{made_of}\0{tools(book.settings.packages)}"

    @cached_property
    def figure_words(self) -> str:
        return str(sorted(figure_words.sound(self.book.settings).items()))

    def texts(self, edition: str) -> dict[str, Make]:
        """The pages of a language as Markdown, with their figures, and the files for all."""
        settings, sources = self.book.settings, self.sources[edition]
        pages, url = read_language(settings, edition), self.address(edition)
        lists = Lists(pages, outline(settings, pages), glossary.sound(settings), edition)
        others = {
            own_words.of(each)["name"]: way(
                f"{below(each, settings)}{texts.LIST}", below(edition, settings)
            )
            for each in settings.editions
            if each != edition
        }
        said = own_words.of(edition)["text"]
        return {
            **{name: partial(texts.page, source, lists) for name, source in sources.items()},
            **{path: draw for source in sources.values() for path, draw in drawings(source)},
            texts.FULL: partial(texts.full, sources, lists, url),
            texts.LIST: partial(texts.index, lists, url, {said["full"]: texts.FULL} | others),
        }


def zipped(notebooks: Mapping[str, Make]) -> bytes:
    file = io.BytesIO()
    pack(((f"notebooks/{path}", encoded(make())) for path, make in notebooks.items()), file)
    return file.getvalue()


def encoded(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


@cache
def tools(packages: tuple[str, ...]) -> str:
    """All that a notebook depends on beside what the page shows."""
    engine = Path(words.__file__).parent
    return f"{files.digest_of_files([engine])}\0{dict(versions(['nbformat', *packages]))}"


def write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(encoded(content))
