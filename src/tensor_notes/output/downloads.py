"""What readers take along: pages as notebooks and as text, snippets as files, all in a book."""

import io
import os
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from hashlib import sha256
from pathlib import Path

from checked_snippets import files, words
from checked_snippets.checking.book import Book
from checked_snippets.checking.releases import differing
from checked_snippets.formulas import font
from checked_snippets.languages import figure_words
from checked_snippets.notebooks.notebook import as_file, has_notebook
from checked_snippets.notebooks.page_cells import Source
from checked_snippets.notebooks.plain import drawings, svg
from checked_snippets.notebooks.script import script
from checked_snippets.pages.page import Page
from checked_snippets.pages.page import read as read_pages
from checked_snippets.running.packages import versions
from checked_snippets.terms import glossary
from tensor_notes import made_with
from tensor_notes import words as own_words
from tensor_notes.beside import side_by_side
from tensor_notes.features.lists import Lists
from tensor_notes.features.navigation import outline
from tensor_notes.output import epub, texts
from tensor_notes.output.archive import pack
from tensor_notes.output.publish import put
from tensor_notes.output.texts import Texts
from tensor_notes.two_sites import below

ZIP = "notebooks.zip"
"""All notebooks of a language, beside its first page."""

TO_LINK_TO = (ZIP, epub.EPUB, texts.FULL)
"""What pages link to as to files beside them."""

SNIPPETS = "snippets"
"""The folder of the site in which each snippet is a file."""

FOLDER = files.CACHE / "downloads"

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
    """All that can be taken along from a site; `url` is its address, "" if that is unknown.

    `finished` gives what the site has at an address, finished; books are made of that.
    """

    book: Book
    finished: Callable[[str], bytes]
    url: str = ""

    def write(self, site: Path, old: Path) -> None:
        """Write everything to the folder of a site, which will take the place of an old one."""
        for folder in {posixpath.dirname(address) for address in self.files}:
            (site / folder).mkdir(parents=True, exist_ok=True)

        def write(addresses: Iterable[str]) -> None:
            for address in addresses:
                put(site / address, self.make(address) or b"", old / address)

        side_by_side(*(partial(write, part) for part in self.parts))

    def make(self, address: str) -> bytes | None:
        """What a reader asks for, if it is something to take along; made no sooner."""
        make = self.files.get(address)
        return encoded(make()) if make else None

    @cached_property
    def files(self) -> Mapping[str, Make]:
        """Address → what makes the file."""
        return {address: make for part in self.parts for address, make in part.items()}

    @cached_property
    def parts(self) -> Sequence[Mapping[str, Make]]:
        """What can be made side by side: of the snippets, and of each edition."""
        return [self.scripts(), *map(self.of_edition, self.book.settings.editions)]

    def of_edition(self, edition: str) -> dict[str, Make]:
        folder = below(edition, self.book.settings)
        own = self.notebooks(edition) | self.drawings(edition) | self.texts(edition)
        return {f"{folder}{path}": make for path, make in own.items()}

    def scripts(self) -> dict[str, Make]:
        """The snippets that can be run without this project, as files."""
        return {
            f"{SNIPPETS}/{each.name}": partial(script, each, self.book.outcomes[each.name])
            for each in self.book.snippets.values()
            if not each.has_helpers
        }

    @cached_property
    def pages(self) -> Mapping[str, Mapping[str, Page]]:
        """Edition → name → page."""
        return read_pages(self.book.settings)

    @cached_property
    def sources(self) -> Mapping[str, Mapping[str, Source]]:
        """Edition → name → page, with what a notebook needs to know beside it."""
        return {edition: dict(self.read(edition)) for edition in self.pages}

    def read(self, edition: str) -> Iterator[tuple[str, Source]]:
        pages = self.pages[edition]
        names = {name for name, page in pages.items() if has_notebook(page.text)}
        translate = figure_words.translator(self.book.settings, edition)
        own, address = words.of(edition), self.address(edition)
        for name, page in sorted(pages.items()):
            yield name, Source(name, page.text, self.book, own, translate, names, address)

    def address(self, edition: str) -> str:
        """The address of a language, "" if that is unknown."""
        return self.url and f"{self.url}{below(edition, self.book.settings)}"

    def notebooks(self, edition: str) -> dict[str, Make]:
        """The notebooks of a language, and the zip of them all."""
        every: dict[str, Make] = {
            path: partial(self.notebook, edition, path, source, solved, self.key(source, solved))
            for source in self.sources[edition].values()
            for path, solved in notebook_files(source.name, source.text).items()
        }
        return every | {ZIP: partial(self.zipped, edition, every)}

    def notebook(self, edition: str, path: str, source: Source, solved: bool, key: str) -> str:
        return files.remembered(self.kept(edition, path), key, partial(as_file, source, solved))

    def zipped(self, edition: str, notebooks: Mapping[str, Make]) -> bytes:
        """The zip; one notebook after the other, so that they need no memory together."""
        key = str({path: sha256(encoded(make())).digest() for path, make in notebooks.items()})
        inside = ((f"notebooks/{path}", encoded(make())) for path, make in notebooks.items())
        return remembered(self.kept(edition, ZIP), key, partial(packed, inside))

    def kept(self, edition: str, path: str) -> Path:
        """Where something is kept for the next build."""
        return self.book.settings.project / FOLDER / edition / path

    def drawings(self, edition: str) -> dict[str, Make]:
        """The figures of a language as files."""
        return {
            file: partial(svg, source, file, figure, alt)
            for source in self.sources[edition].values()
            for file, figure, alt in drawings(source)
        }

    def key(self, source: Source, solved: bool) -> str:
        """All that a notebook is made of."""
        book, names = self.book, sorted(source.used)
        used = [
            (book.snippets[name].digest, book.outcomes[name].digest)
            for name in names
            if name in book.snippets
        ]
        elsewhere = [
            (release.name, differing(book.snippets[name], release))
            for release in book.releases
            for name in names
            if name in book.snippets
        ]
        said = source.name, source.text, source.words, self.figure_words, elsewhere
        made_of = (*said, used, sorted(source.notebooks), source.site_url, solved)
        return files.digest(f"{made_of}\0{tools(book.settings.packages)}")

    @cached_property
    def figure_words(self) -> str:
        return str(sorted(figure_words.sound(self.book.settings).items()))

    def texts(self, edition: str) -> dict[str, Make]:
        """The pages of a language as Markdown, and what has all of them."""
        settings, sources, url = self.book.settings, self.sources[edition], self.address(edition)
        pages = self.pages[edition]
        lists = Lists(pages, outline(settings, pages), glossary.sound(settings), edition)
        own = Texts(sources, lists, url, partial(self.text, edition))
        said = own_words.of(edition)["text"]
        whole = {said["full"]: f"{url}{texts.FULL}", said["book"]: f"{url}{epub.EPUB}"}
        others = {
            own_words.of(each)["name"]: f"{self.way(edition, each)}{texts.LIST}"
            for each in settings.editions
            if each != edition
        }
        return {
            **{name: partial(own.page, name) for name in sources},
            texts.FULL: own.full,
            texts.LIST: partial(own.index, whole | others),
            epub.EPUB: partial(self.epub, edition, lists),
        }

    def text(self, edition: str, source: Source, make: Callable[[], str]) -> str:
        """A page as text, kept as long as it is made of the same."""
        key = f"{self.key(source, True)}\0{made_with.tools()}"
        return files.remembered(self.kept(edition, source.name), key, make)

    def way(self, edition: str, other: str) -> str:
        """Where another language is, for a reader of this one."""
        settings = self.book.settings
        if self.url:
            return self.address(other)
        return "../" * below(edition, settings).count("/") + below(other, settings)

    def epub(self, edition: str, lists: Lists) -> bytes:
        """The book of a language, kept as long as all of its finished pages are the same."""
        folder = below(edition, self.book.settings)
        formulas = self.finished(f"{folder}assets/{font.NAME}")
        url, seconds = self.address(edition), int(os.environ.get("SOURCE_DATE_EPOCH", "0"))

        def page(name: str) -> str:
            return self.finished(f"{folder}{name.removesuffix('.md')}.html").decode()

        made_of = [sha256(page(name).encode()).digest() for name in lists.order]
        own = f"{lists.home}\0{edition}\0{url}\0{seconds}\0{made_with.tools()}"
        key = f"{made_of}\0{sha256(formulas).digest()!r}\0{own}"
        make = partial(epub.book, lists, page, formulas, url, seconds)
        return remembered(self.kept(edition, epub.EPUB), key, make)


def in_folder(site: Path) -> Callable[[str], bytes]:
    """What lies at an address below a folder; nothing, if nothing does."""

    def finished(address: str) -> bytes:
        file = site / address
        return file.read_bytes() if file.is_file() else b""

    return finished


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    pack(files, file)
    return file.getvalue()


def remembered(file: Path, key: str, make: Callable[[], bytes]) -> bytes:
    """As `files.remembered`, for what is no text."""
    made = files.recall(file, key)
    if made is None:
        made = make()
        files.keep(file, key, made)
    return made


def encoded(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


@cache
def tools(packages: tuple[str, ...]) -> str:
    """All that a notebook depends on beside what the page shows."""
    engine = Path(words.__file__).parent
    return f"{files.digest_of_files([engine])}\0{dict(versions(['nbformat', *packages]))}"
