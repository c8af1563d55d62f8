"""What readers take along is made once, and again as soon as anything that it shows has changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.checking.book import Book
from checked_snippets.notebooks import notebook
from checked_snippets.notebooks.page_cells import Source
from tensor_notes import beside
from tensor_notes.output import downloads
from tensor_notes.output.downloads import Downloads, in_folder
from tests.conftest import PAGE
from tests.engine import SETTINGS, book_of, kept, outcome_of, written

SNIPPET = written("print(1)\n#> 1\n")
OTHER = written("print(2)\n#> 2\n")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages of which a notebook is made."""
    found, make = list[str](), notebook.as_file

    def noted(source: Source, solved: bool) -> str:
        found.append(f"{source.words.output} {source.name}")
        return make(source, solved)

    monkeypatch.setattr(downloads, "as_file", noted)
    monkeypatch.setattr(beside, "COPIES", False)  # what a copy makes is not noted here
    return found


@pytest.fixture
def book(tmp_path: Path) -> Book:
    for language in SETTINGS.languages:
        page = tmp_path / f"docs/{language}/page.md"
        page.parent.mkdir(parents=True)
        page.write_text(PAGE.format(name=SNIPPET.name), encoding="utf-8")
        built = tmp_path / "site" / {"zh": "", "en": "en"}[language] / "page.html"
        built.parent.mkdir(parents=True, exist_ok=True)
        built.write_text(f"<article><h1>{language}</h1></article>", encoding="utf-8")
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "snippets").mkdir()
    return book_of({SNIPPET.name: SNIPPET}, {SNIPPET.name: kept(SNIPPET)}, tmp_path)


def write(book: Book, url: str = "") -> dict[str, bytes]:
    """All that is written for a book, by its address."""
    site = book.settings.project / "site"
    Downloads(book, in_folder(site), url).write(site, site.with_name("old"))
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


def test_a_notebook_is_made_once_for_all_builds(book: Book, made: list[str]) -> None:
    first = write(book)
    assert made == ["输出 page.md", "output page.md"]
    assert write(book) == first
    assert len(made) == 2
    assert {*first} - {"page.html", "en/page.html"} == {
        "snippets/page/idea.py",
        *(
            f"{folder}{name}"
            for folder in ("", "en/")
            for name in (
                "page.ipynb",
                "notebooks.zip",
                "page.md",
                "llms.txt",
                "llms-full.txt",
                "tensor-notes.epub",
            )
        ),
    }


def another_text(book: Book) -> Book:
    page = book.settings.project / "docs/en/page.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    return book


def another_output(book: Book) -> Book:
    return replace(book, outcomes={SNIPPET.name: outcome_of("print(1.5)\n#> 1.5\n")})


def another_snippet(book: Book) -> Book:
    return replace(book, snippets={SNIPPET.name: OTHER})


def another_word(book: Book) -> Book:
    catalogue = book.settings.project / "snippets/labels.toml"
    catalogue.write_text('"loss" = "损失"\n', encoding="utf-8")
    return book


@pytest.mark.parametrize(
    ("change", "count"),
    [(another_text, 1), (another_output, 2), (another_snippet, 2), (another_word, 2)],
)
def test_it_is_made_again_when_what_it_shows_has_changed(
    book: Book, made: list[str], change: Callable[[Book], Book], count: int
) -> None:
    write(book)
    made.clear()
    write(change(book))
    assert len(made) == count


def test_it_is_made_again_for_another_address(book: Book, made: list[str]) -> None:
    write(book)
    made.clear()
    write(book, "https://example.org/")
    assert len(made) == 2


def test_what_was_kept_and_is_damaged_is_made_again(book: Book, made: list[str]) -> None:
    first = write(book)
    for file in (book.settings.project / ".cache/downloads").rglob("*.ipynb"):
        file.write_bytes(file.read_bytes()[:-1])
    made.clear()
    assert write(book) == first
    assert len(made) == 2


def test_a_reader_of_a_development_server_gets_what_he_asks_for_alone(
    book: Book, made: list[str]
) -> None:
    asked = Downloads(book, in_folder(book.settings.project / "site"))
    assert b"print(1)" in (asked.make("en/page.ipynb") or b"")
    assert b"print(1)" in (asked.make("page.md") or b"")
    assert [asked.make(each) for each in ("nowhere.md", "page.html")] == [None, None]
    assert len(made) == 1


def test_a_book_is_made_again_when_a_page_has_changed(book: Book) -> None:
    site = book.settings.project / "site"
    first = write(book)
    (site / "page.html").write_text("<article><h1>new</h1></article>")
    second = write(book)
    changed = {address for address, content in second.items() if content != first[address]}
    assert changed == {"page.html", "tensor-notes.epub"}
