"""What readers take along: pages as notebooks, all of them in a zip, snippets as files."""

import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path

from checked_snippets import files, words
from checked_snippets.checking.book import Book
from checked_snippets.languages import figure_words
from checked_snippets.notebooks.notebook import as_file, has_notebook
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.script import script
from checked_snippets.pages.page import read_language
from checked_snippets.running.packages import versions
from tensor_notes.output.archive import archive
from tensor_notes.two_sites import below

ZIP = "notebooks.zip"
"""All notebooks of a language, beside its first page."""

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


@dataclass(frozen=True)
class Downloads:
    """All that can be taken along from a site; `url` is its address, "" if that is unknown."""

    book: Book
    site: Path
    url: str = ""

    def write_all(self) -> None:
        for name in self.book.snippets:
            self.write_snippet(name)
        for edition in self.book.settings.editions:
            self.write_notebooks(edition)

    def write(self, address: str) -> None:
        """Write what a reader asks for, if it is something to take along.

        `address` is below the site's; `mkdocs serve` makes nothing before somebody asks.
        """
        edition, path = self.place(address)
        if path in self.notebooks[edition]:
            self.write_notebook(edition, path)
        elif path == ZIP:
            self.write_notebooks(edition)
        elif address.startswith(f"{SNIPPETS}/"):
            name = address.removeprefix(f"{SNIPPETS}/")
            if name in self.book.snippets:
                self.write_snippet(name)

    def place(self, address: str) -> tuple[str, str]:
        """The edition that an address belongs to, and the rest of the address."""
        main, *others = self.book.settings.editions
        for edition in others:
            if address.startswith(folder := below(edition, self.book.settings)):
                return edition, address.removeprefix(folder)
        return main, address

    @cached_property
    def notebooks(self) -> Mapping[str, Mapping[str, tuple[Source, bool]]]:
        """Edition → path of a notebook → its page, and whether it has the solutions."""
        return {edition: dict(self.sources(edition)) for edition in self.book.settings.editions}

    def sources(self, edition: str) -> Iterator[tuple[str, tuple[Source, bool]]]:
        settings = self.book.settings
        pages = read_language(settings, edition)
        names = {name for name, page in pages.items() if has_notebook(page.text)}
        address = self.url and f"{self.url}{below(edition, settings)}"
        translate = figure_words.translator(settings, edition)
        for name in sorted(names):
            text, own = pages[name].text, words.of(edition)
            source = Source(name, text, self.book, own, translate, names, address)
            for path, solved in notebook_files(name, text).items():
                yield path, (source, solved)

    def write_notebook(self, edition: str, path: str) -> None:
        source, solved = self.notebooks[edition][path]
        file = self.book.settings.project / FOLDER / edition / path
        text = files.remembered(file, self.key(source, solved), partial(as_file, source, solved))
        write(self.site / below(edition, self.book.settings) / path, text)

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

    def write_snippet(self, name: str) -> None:
        """Write a snippet as a file, if a reader can run that."""
        snippet = self.book.snippets[name]
        if not snippet.has_helpers:
            text = script(snippet, self.book.outcomes[name])
            write(self.site / SNIPPETS / name, text)

    def write_notebooks(self, edition: str) -> None:
        """Write the notebooks of a language, and the zip of them all."""
        for path in self.notebooks[edition]:
            self.write_notebook(edition, path)
        folder = self.site / below(edition, self.book.settings)
        with tempfile.TemporaryDirectory() as scratch:
            for path in self.notebooks[edition]:
                write(Path(scratch, path), (folder / path).read_text(encoding="utf-8"))
            archive(Path(scratch), folder / ZIP)


@cache
def tools(packages: tuple[str, ...]) -> str:
    """All that a notebook depends on beside what the page shows."""
    engine = Path(words.__file__).parent
    return f"{files.digest_of_files([engine])}\0{dict(versions(['nbformat', *packages]))}"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
