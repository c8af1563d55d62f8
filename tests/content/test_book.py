"""The book of each language is what an EPUB has to be; `make epubcheck` asks the standard's own."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZIP_STORED, ZipFile

import pytest

from checked_snippets.pages.page import read_language
from tensor_notes import words
from tensor_notes.features.navigation import outline
from tests.engine import SETTINGS

FOLDERS = {"zh": "", "en": "en/"}
XML = (".xhtml", ".opf", ".xml", ".svg")
DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"
HTML = "{http://www.w3.org/1999/xhtml}"
MATH = "{http://www.w3.org/1998/Math/MathML}math"


@dataclass(frozen=True)
class Book:
    """The files of a book, and those of them that are XML."""

    language: str
    files: dict[str, bytes]
    trees: dict[str, Element]

    @property
    def package(self) -> Element:
        return self.trees["book/package.opf"]

    def items(self) -> Iterator[tuple[str, Element]]:
        """The entries of the list of files, by path."""
        for item in self.package.iter(f"{OPF}item"):
            yield f"book/{item.attrib['href']}", item

    def links(self) -> Iterator[tuple[str, str]]:
        """File, and what it leads to or shows."""
        for name, tree in self.trees.items():
            for element in tree.iter() if name.endswith(".xhtml") else ():
                for attribute in ("href", "src"):
                    if attribute in element.attrib:
                        yield name, element.attrib[attribute]

    def ids(self, name: str) -> set[str]:
        return {
            element.attrib["id"] for element in self.trees[name].iter() if "id" in element.attrib
        }


@pytest.fixture(scope="module", params=FOLDERS)
def book(site: Path, request: pytest.FixtureRequest) -> Book:
    """Each of them; that its XML is sound shows in that it can be read."""
    with ZipFile(site / FOLDERS[request.param] / "tensor-notes.epub") as zipped:
        files = {name: zipped.read(name) for name in zipped.namelist()}
        assert zipped.infolist()[0].compress_type == ZIP_STORED
    trees = {
        name: ElementTree.fromstring(text) for name, text in files.items() if name.endswith(XML)
    }
    return Book(request.param, files, trees)


def test_it_says_first_what_it_is(book: Book) -> None:
    assert next(iter(book.files.items())) == ("mimetype", b"application/epub+zip")
    (root,) = book.trees["META-INF/container.xml"].findall(".//{*}rootfile")
    assert root.attrib["full-path"] in book.files


def test_it_has_a_title_a_language_and_a_name_of_its_own(book: Book) -> None:
    said = {
        name: book.package.find(f".//{DC}{name}") for name in ("title", "language", "identifier")
    }
    title, language, identifier = (each.text for each in said.values() if each is not None)
    assert (title, language) == (words.of(book.language)["site_name"], book.language)
    assert book.package.attrib["unique-identifier"] == "id"
    assert (identifier or "").startswith("urn:uuid:")


def test_its_list_names_every_file_and_no_other(book: Book) -> None:
    listed = [path for path, _ in book.items()]
    outside = {"mimetype", "META-INF/container.xml", "book/package.opf"}
    assert sorted(listed) == sorted(book.files.keys() - outside)


def test_it_has_every_page_in_the_order_of_reading(book: Book) -> None:
    names = read_language(SETTINGS, book.language)
    pages = [
        f"book/{place.name.replace('.md', '.xhtml')}" for place in outline(SETTINGS, names).every()
    ]
    paths = {item.attrib["id"]: path for path, item in book.items()}
    assert [paths[each.attrib["idref"]] for each in book.package.iter(f"{OPF}itemref")] == pages
    nav = book.trees["book/nav.xhtml"].iter(f"{HTML}a")
    assert [f"book/{link.attrib['href']}" for link in nav] == pages


def test_every_link_and_image_leads_to_a_file_and_to_a_place_in_it(book: Book) -> None:
    inside = [(name, target) for name, target in book.links() if ":" not in target]
    assert len(inside) > 2000
    for name, target in inside:
        path, _, anchor = unquote(target).partition("#")
        there = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
        assert there in book.files, f"{name}: {target}"
        assert not anchor or anchor in book.ids(there), f"{name}: {target}"


def test_it_has_the_formulas_of_the_site_and_their_font(book: Book, site: Path) -> None:
    folder = site / FOLDERS[book.language]
    count = 0
    for path, item in book.items():
        if path.endswith(".xhtml"):
            formulas = [*book.trees[path].iter(MATH)]
            assert all(formula.attrib["alttext"] for formula in formulas)
            assert ("mathml" in item.get("properties", "")) == bool(formulas)
            page = folder / path.removeprefix("book/").replace(".xhtml", ".html")
            if item.get("properties") != "nav":
                assert len(formulas) == page.read_text(encoding="utf-8").count("<math")
            count += len(formulas)
    assert count > 150
    assert book.files["book/formulas.woff2"] == (folder / "assets/formulas.woff2").read_bytes()


def test_its_figures_are_drawn_for_paper_and_described(book: Book) -> None:
    images = [
        image
        for name, tree in book.trees.items()
        for image in tree.iter(f"{HTML}img")
        if name.endswith(".xhtml")
    ]
    drawings = [name for name in book.files if name.endswith(".svg")]
    assert len(images) == len(drawings) > 200
    assert all(len(image.attrib["alt"]) > 10 for image in images)
    assert not any(b"var(" in book.files[name] for name in drawings)


def test_nothing_in_it_waits_for_a_browser(book: Book) -> None:
    tags = {
        element.tag.removeprefix(HTML) for tree in book.trees.values() for element in tree.iter()
    }
    assert not tags & {"script", "button", "input", "form", "fieldset", "style", "iframe"}
