"""The marks of a built page replaced: by code, by figures, by what is wrong.

A page is built while snippets run, and it stays as it is when only a snippet has changed.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from tensor_notes.book import Book
from tensor_notes.cell import CELL_MARK, SEARCHED_MARK, as_text, cell
from tensor_notes.drawing import figure, problem_box
from tensor_notes.extension import FIGURE_MARK, PROBLEMS_MARK
from tensor_notes.languages import LANGUAGES, Language
from tensor_notes.policy import protect
from tensor_notes.publish import INDEX, folder_of, html_files

QUOTED_ENGLISH = re.compile(r"<em>(?=[^<]*[A-Za-z])(?=[ -;=-~]+</em>)")


@dataclass(frozen=True)
class Marked:
    """A page or the search index of a language, as it was built."""

    file: Path
    language: Language
    text: str


def read(site: Path, languages: Collection[str]) -> Iterator[Marked]:
    """What was built, the same page in both languages one after the other."""
    folders = {code: folder_of(site, code) for code in sorted(languages)}
    files = [
        (file.relative_to(folder), code, file)
        for code, folder in folders.items()
        for file in [*html_files(site, code), folder / INDEX]
    ]
    for _, code, file in sorted(files):
        yield Marked(file, LANGUAGES[code], file.read_text(encoding="utf-8"))


def finish(everything: Iterable[Marked], book: Book, safe: bool) -> None:
    """Write what was built without its marks; `safe` pages say what they may load."""
    for each in everything:
        if each.file.name == INDEX.name:
            text = index(each.text, book)
        else:
            html = page(each.text, book, each.language)
            text = protect(html) if safe else html
        each.file.write_text(text, encoding="utf-8", newline="\n")


def page(html: str, book: Book, language: Language) -> str:
    """A page with its code and figures, and with what is wrong where it stands.

    The theme's search dialog gets the name that a screen reader asks for, and English words
    that a Chinese page quotes are said, and set, as English.
    """

    def show(found: re.Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        return cell(snippet, language.copy) if snippet else ""

    def draw(found: re.Match[str]) -> str:
        name, alt, folded = found.groups()
        return figure(book, language, name, unescape(alt), folded == "True")

    def box(found: re.Match[str]) -> str:
        wrong = [problem for problem in book.problems if problem.path == found[1]]
        return problem_box(wrong, language)

    html = html.replace('role="dialog">', f'role="dialog" aria-label="{language.search}">')
    if language.code == "zh":
        html = QUOTED_ENGLISH.sub('<em lang="en">', html)
    for mark, replacement in [(CELL_MARK, show), (FIGURE_MARK, draw), (PROBLEMS_MARK, box)]:
        html = mark.sub(replacement, html)
    return html


def index(text: str, book: Book) -> str:
    """The JSON of a search index with the code of its pages."""

    def show(found: re.Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        return json.dumps(as_text(snippet), ensure_ascii=False)[1:-1] if snippet else ""

    return SEARCHED_MARK.sub(show, text)
