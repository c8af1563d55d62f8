"""All pages of a language in one text, and in a list."""

from pathlib import Path

import pytest

from checked_snippets.checking.book import Book
from tensor_notes import words
from tensor_notes.output.downloads import Downloads, in_folder
from tests.engine import SETTINGS, book_of

PAGES = {
    "index.md": "---\ndescription: x\n---\n\n# Home {{ #home }}\n\nSee [b](a/b.md#there).\n",
    "a/index.md": "---\ndescription: Of a.\n---\n\n# A {{ #a }}\n\nSee [home](../index.md).\n",
    "a/b.md": (
        "---\ndescription: Of b.\n---\n\n# B {language} {{ #b }}\n\n"
        "## There {{ #there }}\n\n[Up](#b).\n"
    ),
}
NAV = "nav:\n  - index.md\n  - a:\n    - a/index.md\n    - a/b.md\n"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    (tmp_path / "mkdocs.yml").write_text(NAV)
    for language in SETTINGS.languages:
        for name, text in PAGES.items():
            page = tmp_path / "docs" / language / name
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text.format(language=language), encoding="utf-8")
    return book_of({}, {}, tmp_path)


def written(book: Book, address: str, url: str = "") -> str:
    """What is made when somebody asks for a file."""
    site = in_folder(book.settings.project / "site")
    return (Downloads(book, site, url).make(address) or b"").decode()


def test_a_page_leads_to_the_markdown_beside_it(book: Book) -> None:
    assert written(book, "en/index.md") == "# Home\n\nSee [b](a/b.md#there).\n"
    assert written(book, "en/a/b.md") == '# B en\n\n<a id="there"></a>\n\n## There\n\n[Up](#b).\n'


def test_the_full_text_has_all_pages_in_order_and_whose_they_are(book: Book) -> None:
    assert written(book, "en/llms-full.txt") == (
        "# Home\n\nSee [b](a/b.md#there).\n\n# A\n\nSee [home](index.md).\n\n"
        "# B en\n\n## There\n\n[Up](a/b.md#b).\n\n"
        "Code: MIT; text and figures: CC BY 4.0.\n"
    )


def test_the_full_text_leads_to_the_site_where_that_has_an_address(book: Book) -> None:
    text = written(book, "en/llms-full.txt", "https://notes.example/")
    assert "[b](https://notes.example/en/a/b.html#there)" in text
    assert "[home](https://notes.example/en/index.html)" in text


def test_the_list_has_each_chapter_with_its_pages(book: Book) -> None:
    head, chapter = written(book, "llms.txt", "https://notes.example/").split("\n## ")
    assert head == (
        f"# 张量手记\n\n> {words.of('zh')['site_description']}\n\n"
        "- [全部页面，连成一份文本](https://notes.example/llms-full.txt)\n"
        "- [全部页面，做成电子书（EPUB）](https://notes.example/tensor-notes.epub)\n"
        "- [English](https://notes.example/en/llms.txt)\n\n"
        "代码 MIT，文字与图 CC BY 4.0。\n"
    )
    assert chapter == (
        "A\n\n- [A](https://notes.example/a/index.md): Of a.\n"
        "- [B zh](https://notes.example/a/b.md): Of b.\n"
    )


def test_a_list_on_a_site_without_an_address_leads_to_files_beside_it(book: Book) -> None:
    text = written(book, "en/llms.txt")
    assert "- [中文](../llms.txt)\n" in text
    assert "- [B en](a/b.md): Of b.\n" in text
