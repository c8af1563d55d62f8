"""A built site, whoever built it: a folder of HTML whose marks are replaced."""

import re
from pathlib import Path

from checked_snippets import words
from checked_snippets.checking.book import Book
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.html.style import NAME, stylesheet

LANGUAGE = re.compile(r"<html[^>]*\blang=[\"']?([\w-]+)")
MARK = re.compile(r"<!--(?:cell|problems of) |<figure data-figure=")
FOREIGN = "surrogateescape"
"""What to do with bytes that are not UTF-8: not every page in the folder need be ours."""

NOT_MARKED = (
    "no page in {} has a mark of a snippet; "
    "what builds it has to load the Markdown extension checked-snippets"
)
HEAD, STYLE = "</head>", '<link rel="stylesheet" href="{}">'


def finish_folder(folder: Path, book: Book) -> int:
    """Put code, outputs, figures and problems into the pages of a folder; how many have some.

    A page that is finished has no marks, and stays as it is. Nothing is written before every
    page is finished.

    Raises:
        FileNotFoundError: there is no such folder, or no page in it.
    """
    files = sorted(folder.rglob("*.html"))
    if not files:
        raise FileNotFoundError(f"there is no page of a built site in {folder}")
    pages = {file: page for file in files if MARK.search(page := read(file))}
    complete = {
        file: with_style(finish_page(page, book), f"{way_up(file, folder)}{NAME}")
        for file, page in pages.items()
    }
    for file, page in complete.items():
        file.write_text(page, encoding="utf-8", errors=FOREIGN, newline="\n")
    if complete:
        (folder / NAME).write_text(stylesheet(), encoding="utf-8", newline="\n")
    return len(complete)


def is_finished(folder: Path) -> bool:
    """Whether some page of a folder has been finished at some time."""
    return (folder / NAME).exists()


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors=FOREIGN)


def way_up(file: Path, folder: Path) -> str:
    """The way from a page to the folder of the site.

    >>> way_up(Path("site/a/b/index.html"), Path("site"))
    '../../'
    """
    return "../" * (len(file.relative_to(folder).parts) - 1)


def finish_page(html: str, book: Book) -> str:
    """A page in the words of its language, as its `<html lang>` says."""
    language = LANGUAGE.search(html)
    return finished(html, Context(book, words.of(language[1] if language else "")))


def with_style(html: str, address: str) -> str:
    """A page with one link to the stylesheet.

    >>> with_style("<head></head>", "../a.css")
    '<head><link rel="stylesheet" href="../a.css"></head>'
    """
    link = STYLE.format(address)
    return html if link in html else html.replace(HEAD, f"{link}{HEAD}", 1)
