"""The marks of a built page replaced: by code, by figures, by what is wrong.

A page is built while snippets run, and it stays as it is when only a snippet has changed.
"""

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from tensor_notes import proof, twin
from tensor_notes.book import Book
from tensor_notes.cell import CELL_MARK, FILES, SEARCHED_MARK, as_text, cell, code_and_outputs
from tensor_notes.drawing import figure, problem_box
from tensor_notes.extension import FIGURE_MARK, PROBLEMS_MARK
from tensor_notes.lab_page import LAB_MARK, lab_page
from tensor_notes.languages import LANGUAGES, Language
from tensor_notes.policy import protect
from tensor_notes.publish import INDEX, folder_of, html_files

NAMELESS = re.compile(r'aria-labelledby="(__nav_\w+)_label"([^>]*>\s*<label class="md-nav__title")')
QUOTED_ENGLISH = re.compile(r"<em>(?=[^<]*[A-Za-z])(?=[ -;=-~]+</em>)")


@dataclass(frozen=True)
class Marked:
    """A page or the search index of a language, as it was built.

    `address` is its path below the folder of the language.
    """

    address: str
    file: Path
    language: Language
    text: str


def read(site: Path, languages: Collection[str]) -> Iterable[Marked]:
    """What was built of some languages, the same page in both one after the other."""
    folders = {code: folder_of(site, code) for code in sorted(languages)}
    files = [
        (file.relative_to(folder), code, file)
        for code, folder in folders.items()
        for file in [*html_files(site, code), folder / INDEX]
    ]
    for address, code, file in sorted(files):
        text = file.read_text(encoding="utf-8")
        yield Marked(address.as_posix(), file, LANGUAGES[code], text)


def finish(everything: Iterable[Marked], book: Book, project: Path, published: bool) -> None:
    """Write what was built without its marks.

    Pages that are published say what they may load, and no code is kept for longer than both
    languages of a page need it; while somebody writes, all of it is shown again soon.
    """
    address = ""
    for each in everything:
        if published and each.address != address:
            code_and_outputs.cache_clear()
        address = each.address
        if each.file.name == INDEX.name:
            text = index(each.text, book)
        else:
            html, late = page(each, book, project), book.late[each.language.code]
            html = twin.link_sections(html, each.address, each.language, late)
            text = protect(html) if published else html
        each.file.write_text(text, encoding="utf-8", newline="\n")


def page(marked: Marked, book: Book, project: Path) -> str:
    """A page with its code and figures, and with what is wrong where it stands."""
    language = marked.language

    def show(found: re.Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        return cell(snippet, language) if snippet else ""

    def as_notebook(found: re.Match[str]) -> str:
        return lab_page(found[1], found[2], book.snippets, project)

    def draw(found: re.Match[str]) -> str:
        name, alt, folded = found.groups()
        return figure(book, language, name, unescape(alt), folded == "True")

    def box(found: re.Match[str]) -> str:
        wrong = [problem for problem in book.problems if problem.path == found[1]]
        return problem_box(wrong, language)

    def count(found: re.Match[str]) -> str:
        return proof.count(found[1], book.snippets.get(found[2]))

    html = readable(marked.text, language)
    for mark, replacement in [
        (CELL_MARK, show),
        (LAB_MARK, as_notebook),
        (FIGURE_MARK, draw),
        (PROBLEMS_MARK, box),
        (proof.MARK, count),
    ]:
        html = mark.sub(replacement, html)
    up = marked.address.count("/") + (language.code == "en")
    return html.replace(f'"{FILES}', f'"{"../" * up}snippets/')


def readable(html: str, language: Language) -> str:
    """A page with what a screen reader asks for.

    The theme's search dialog and its lists of pages get names, and English words that a
    Chinese page quotes are said, and set, as English.
    """
    html = html.replace('role="dialog">', f'role="dialog" aria-label="{language.search}">')
    html = NAMELESS.sub(r'aria-labelledby="\1_title"\2 id="\1_title"', html)
    return QUOTED_ENGLISH.sub('<em lang="en">', html) if language.code == "zh" else html


def index(text: str, book: Book) -> str:
    """The JSON of a search index with the code of its pages."""

    def show(found: re.Match[str]) -> str:
        snippet = book.snippets.get(found[1])
        return json.dumps(as_text(snippet), ensure_ascii=False)[1:-1] if snippet else ""

    return SEARCHED_MARK.sub(show, text)
