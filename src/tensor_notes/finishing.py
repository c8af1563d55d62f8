"""What this site puts into built pages, and into the search, when the snippets have been run.

A page is built while snippets run, and it stays as it is when only a snippet has changed.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from html import escape
from pathlib import Path

from checked_snippets import files
from checked_snippets import words as engine_words
from checked_snippets.checking.book import Book
from checked_snippets.checking.releases import differing
from checked_snippets.html.cell import CELL_MARK, code_and_outputs
from checked_snippets.html.context import Context
from checked_snippets.html.finish import finished
from checked_snippets.html.markdown import FIGURE_MARK, PROBLEMS_MARK
from checked_snippets.languages import figure_words
from checked_snippets.languages.section_links import Twin, link_sections
from checked_snippets.pages.page import drawn_by
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet, with_variants
from tensor_notes import words
from tensor_notes.beside import CORES, side_by_side
from tensor_notes.features import proof
from tensor_notes.features.lab_cell import is_lab, lab_cell, render_beside
from tensor_notes.made_with import tools
from tensor_notes.names import course_map, index
from tensor_notes.names.guide import Guide, guide_of
from tensor_notes.output import downloads, search
from tensor_notes.output.policy import protect
from tensor_notes.two_sites import below, folder_of, html_files

NAMELESS = re.compile(r'aria-labelledby="(__nav_\w+)_label"([^>]*>\s*<label class="md-nav__title")')
QUOTED_ENGLISH = re.compile(r"<em>(?=[^<]*[A-Za-z])(?=[ -;=-~]+</em>)")


FOLDER = files.CACHE / "finished"

Late = Mapping[str, Collection[str]]
"""Edition → its sections that a change of the other one has not reached."""


@dataclass(frozen=True)
class Marked:
    """A page or the search index of an edition, as it was built.

    `address` is its path below the folder of the edition.
    """

    address: str
    edition: str
    text: str

    @property
    def name(self) -> str:
        return f"{self.edition}/{self.address}".lstrip("/")

    @cached_property
    def asked(self) -> "Asked":
        """What it asks for by its marks."""
        return Asked(
            {*CELL_MARK.findall(self.text), *search.SEARCHED_MARK.findall(self.text)}
            | {name for _, name in proof.MARK.findall(self.text)},
            {name for name, *_ in FIGURE_MARK.findall(self.text)},
            {*PROBLEMS_MARK.findall(self.text)},
        )


@dataclass(frozen=True)
class Asked:
    """The snippets and figures that a page shows, and the paths whose problems it tells."""

    snippets: set[str]
    figures: set[str]
    paths: set[str]


def built(site: Path, settings: Settings) -> Mapping[str, Sequence[tuple[str, Path]]]:
    """What MkDocs has built, at each address: editions and files."""
    found = dict[str, list[tuple[str, Path]]]()
    for edition in settings.editions:
        folder = folder_of(site, edition, settings)
        for file in [*html_files(site, edition, settings), folder / search.INDEX]:
            if file.is_file():
                found.setdefault(file.relative_to(folder).as_posix(), []).append((edition, file))
    return found


def finish(site: Path, book: Book, late: Late, language: Callable[[str], str]) -> None:
    """Write all that was built without its marks; `language` gives the language of an edition.

    Pages say what they may load, and no code is kept for longer than both languages of a page
    need it.
    """
    guides = {each: guide_of(book, each, language(each)) for each in book.settings.editions}
    every = sorted(built(site, book.settings).items())
    render_beside(book)

    def write(part: int) -> None:
        for address, editions in every[part::CORES]:
            for edition, file in editions:
                marked = Marked(address, edition, file.read_text(encoding="utf-8"))
                text = remembered(marked, book, late, guides[edition])
                file.write_text(text, encoding="utf-8", newline="\n")
            code_and_outputs.cache_clear()

    side_by_side(*(partial(write, part) for part in range(CORES)))


def complete(marked: Marked, book: Book, late: Late, guide: Guide) -> str:
    """A page, or the search index, without its marks."""
    if marked.address == search.INDEX.as_posix():
        return search.finished(marked.text, book)
    html = page(marked, book, guide)
    return linked(html, marked, book.settings, late.get(marked.edition, ()))


def remembered(marked: Marked, book: Book, late: Late, guide: Guide) -> str:
    """What is to be published, which the next build finds if it is made of the same."""
    file, key = book.settings.project / FOLDER / marked.name, all_of(marked, book, late, guide)
    is_page = marked.address.endswith(".html")

    def make() -> str:
        text = complete(marked, book, late, guide)
        return protect(text) if is_page else text

    return files.remembered(file, key, make)


def all_of(marked: Marked, book: Book, late: Late, guide: Guide) -> str:
    """All that a finished page is made of."""
    settings, asked = book.settings, marked.asked
    names = asked.snippets | {drawn_by(figure, book.snippets) for figure in asked.figures}
    shown = [book.snippets[name] for name in sorted(names & book.snippets.keys())]
    outcomes = [(each.name, book.outcomes[each.name].digest) for each in with_variants(shown)]
    wrong = [problem for problem in book.problems if asked.paths.intersection(problem.paths)]
    behind = sorted(late.get(marked.edition, ()))
    words = figure_words.sound(settings) if asked.figures else {}
    elsewhere = [(r.name, differing(each, r)) for each in shown for r in book.releases]
    said = [each.digest for each in shown]
    mapped = used_by_lessons(guide, book) if course_map.MARK in marked.text else ()
    leads = guide.digest, guide.lists.language, mapped
    made_of = said, outcomes, wrong, behind, leads, sorted(words.items()), elsewhere
    return f"{marked.name}\0{marked.text}\0{settings}\0{made_of}\0{tools()}"


def used_by_lessons(guide: Guide, book: Book) -> Sequence[object]:
    """What the map of the course is made of: to find its arrows takes longer than to compare."""
    ran = [(each.digest, book.outcomes[each.name].digest) for each in book.snippets.values()]
    return [*ran, *((name, page.text) for name, page in guide.course.lessons.items())]


def page(marked: Marked, book: Book, guide: Guide) -> str:
    """A page with its code and figures, and with what is wrong where it stands."""
    language, name = guide.lists.language, f"{marked.address.removesuffix('.html')}.md"
    path = below(marked.edition, book.settings)
    up = "../" * (marked.address.count("/") + path.count("/"))
    translate = figure_words.translator(book.settings, marked.edition)
    own = engine_words.of(language), f"{up}{downloads.SNIPPETS}/", translate
    context = OfThisSite(book, *own, name, guide)
    html = finished(readable(marked.text, language), context)

    def count(found: re.Match[str]) -> str:
        return proof.count(found[1], book.snippets.get(found[2]))

    html = proof.MARK.sub(count, index.filled(html, guide, name))
    return course_map.filled(html, guide, name, book)


@dataclass(frozen=True)
class OfThisSite(Context):
    """A page of this site by its name: labs are cells of a notebook, names lead to lessons."""

    page: str = ""
    guide: Guide | None = None

    def show(self, snippet: Snippet) -> str:
        if is_lab(snippet):
            return lab_cell(snippet, self.book, self.words)
        return super().show(snippet)

    def name(self, path: str, text: str) -> str:
        way = self.guide.way(path, self.page) if self.guide else ""
        return f'<a href="{escape(way)}">{text}</a>' if way else text


def linked(html: str, marked: Marked, settings: Settings, late: Collection[str]) -> str:
    """A page whose sections lead to the same ones in the other language, if there is one."""
    others = [each for each in settings.languages if each != marked.edition]
    if not others:
        return html
    up = "../" * (marked.address.count("/") + below(marked.edition, settings).count("/"))
    there = f"{up}{below(others[0], settings)}{marked.address}"
    twin = Twin(others[0], there, **words.of(marked.edition)["twin"])
    return link_sections(html, marked.address, twin, late)


def readable(html: str, language: str) -> str:
    """A page with what a screen reader asks for.

    The theme's search dialog and its lists of pages get names, and English words that a page
    in another language quotes are said, and set, as English.
    """
    name = words.of(language)["search"]
    html = html.replace('role="dialog">', f'role="dialog" aria-label="{name}">')
    html = NAMELESS.sub(r'aria-labelledby="\1_title"\2 id="\1_title"', html)
    return html if language == "en" else QUOTED_ENGLISH.sub('<em lang="en">', html)
