"""The pages of a language as a book (EPUB 3.3), made from the finished pages of the site.

A chapter of the book is the article of a page, without what only a browser knows to handle:
figures are files of their own, of a slider all drawings are shown, formulas are MathML.
"""

import io
import posixpath
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from html import escape, unescape
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from jinja2 import Environment, FileSystemLoader

from checked_snippets import words as engine_words
from checked_snippets.formulas import font
from checked_snippets.notebooks.page_cells import in_light_colours
from checked_snippets.pages.page import Page
from checked_snippets.words import quoted
from tensor_notes import words
from tensor_notes.features.lists import Lists
from tensor_notes.output.archive import pack

EPUB = "tensor-notes.epub"
"""The book of a language, beside its first page."""

FOLDER = Path(__file__).with_name("book")

ARTICLE = re.compile(r"<article\b[^>]*>(.*?)</article>", re.DOTALL)
BROWSERS_OWN = re.compile(
    r"""
    <!--.*?-->
    | <(?P<tag>script|button|fieldset)\b.*?</(?P=tag)>
    | <input\b[^>]*>
    | <div\ class="(?:notebooks|stops)".*?</div>
    | <a\ class="(?:save|twin|headerlink)"[^>]*>.*?</a>
    """,
    re.DOTALL | re.VERBOSE,
)
"""What a page has for browsers alone. Of these, links have nothing inside that ends like them."""

NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[a-zA-Z]\w*;")
"""A character by a name that XML does not know."""

DRAWING = re.compile(r'<svg [^>]*\baria-labelledby="(?P<id>[^"]*)".*?</svg>', re.DOTALL)
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)
LINK = re.compile(
    r'<a\b(?P<before>[^>]*?) href="(?P<target>[^"]*)"(?P<after>[^>]*)>(?P<text>.*?)</a>', re.DOTALL
)
FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)
CELL_STYLE = re.compile(r'(<mtd\b[^>]*) displaystyle="true"')
TAG = re.compile("<[^>]*>")
HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)


@dataclass(frozen=True)
class Chapter:
    """A page in the book: `name` as on the site, but for its ending; `figures` by their paths."""

    name: str
    title: str
    body: str
    figures: Mapping[str, str]

    @property
    def path(self) -> str:
        return f"{self.name}.xhtml"

    @property
    def up(self) -> str:
        """The way to the folder of the book."""
        return "../" * self.name.count("/")


@dataclass(frozen=True)
class Entry:
    """What the list of files and the contents of a book say of a chapter."""

    path: str
    title: str
    figures: tuple[str, ...]
    has_formulas: bool


def book(
    lists: Lists, page: Callable[[str], str], formulas: bytes, url: str, seconds: int
) -> bytes:
    """The file of the book.

    `page` gives a finished page by its name in Markdown, `formulas` is the font, empty if there
    are none, `url` the address of the language, "" if it has none, `seconds` the time of the last
    change since 1970.
    """
    language = lists.language or "en"
    said = {
        "words": words.of(lists.language),
        "language": language,
        "home": lists.home,
        "formulas": font.NAME if formulas else "",
        "url": url,
        "identifier": uuid5(NAMESPACE_URL, f"{url or EPUB} {language}"),
        "modified": datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    chapters = (chapter(lists.pages[name], page(name), lists.order, url) for name in lists.order)
    file = io.BytesIO()
    pack(files(chapters, said, formulas), file, as_it_is="mimetype")
    return file.getvalue()


def files(
    chapters: Iterable[Chapter], said: Mapping[str, object], formulas: bytes
) -> Iterator[tuple[str, bytes]]:
    """The files of the book; the first one says what it is. No chapter is kept in memory."""
    entries = dict[str, Entry]()
    yield "mimetype", b"application/epub+zip"
    yield "META-INF/container.xml", filled("container.xml")
    yield "book/book.css", stylesheet(str(said["language"])).encode()
    if formulas:
        yield f"book/{font.NAME}", formulas
    for each in chapters:
        yield f"book/{each.path}", filled("page.xhtml", {**said, "chapter": each})
        for path, drawing in each.figures.items():
            yield f"book/{path}", drawing.encode()
        entry = Entry(each.path, each.title, tuple(each.figures), "<math" in each.body)
        entries[f"{each.name}.md"] = entry
    yield "book/nav.xhtml", filled("nav.xhtml", {**said, "chapters": entries})
    yield "book/package.opf", filled("package.opf", {**said, "chapters": entries})


def filled(name: str, said: Mapping[str, object] = {}) -> bytes:
    return templates().get_template(name).render(said).encode()


@cache
def templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )


def stylesheet(language: str) -> str:
    """The look of the book, with the labels of its language, each of which ends its line."""
    engine, kinds = engine_words.of(language), words.of(language)["errata"]["kinds"]
    labels = {".printed": engine.output, ".raised": engine.error, ".warned": engine.warning}
    labels |= {f"h2.{kind}": word for kind, word in kinds.items()}
    rules = "".join(
        f'{each}::before {{ content: {quoted(word)[:-1]}\\A"; }}\n' for each, word in labels.items()
    )
    return font.FACE + (FOLDER / "book.css").read_text(encoding="utf-8") + rules


def chapter(page: Page, html: str, pages: Container[str], url: str) -> Chapter:
    """A page, finished as HTML, as a chapter of a book that has these pages."""
    stem, figures = page.name.removesuffix(".md"), dict[str, str]()
    sources = (part.value for part in page.shown("formula"))
    found = ARTICLE.search(html)
    text = BROWSERS_OWN.sub("", found[1] if found else "")
    text = NAMED.sub(lambda character: unescape(character.group()), text)

    def image(drawn: re.Match[str]) -> str:
        path = f"{stem}.{drawn['id']}.svg"
        figures[path] = in_light_colours(drawn.group())
        title = TITLE.search(drawn.group())
        alt = (title[1] if title else "").replace('"', "&quot;")
        return f'<img src="{posixpath.basename(path)}" alt="{alt}"/>'

    text = LINK.sub(linked(page.name, pages, url), DRAWING.sub(image, text))
    text = FORMULA.sub(lambda formula: mathml(formula.group(), next(sources, "")), text)
    heading = HEADING.search(text)
    title = unescape(TAG.sub("", heading[1])).strip() if heading else stem
    return Chapter(stem, title, text.strip(), figures)


def mathml(formula: str, source: str) -> str:
    """A formula as books have it, with its source in LaTeX for readers that know no MathML.

    In MathML 3 a table says how large its cells are set.

    >>> print(mathml('<math><mtable>\\n<mtd displaystyle="true">x</mtd></mtable></math>', "$x$"))
    <math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mtable displaystyle="true">
    <mtd>x</mtd></mtable></math>
    """
    formula, large = CELL_STYLE.subn(r"\1", formula)
    if large:
        formula = formula.replace("<mtable", '<mtable displaystyle="true"')
    said = escape(" ".join(source.strip("$").split()))
    start = f'<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="{said}"'
    return formula.replace("<math", start, 1)


def linked(page: str, pages: Container[str], url: str) -> Callable[[re.Match[str]], str]:
    """Lets a link of a page lead to another page of the book, or to the site; else it is none."""

    def link(found: re.Match[str]) -> str:
        path, hash_, anchor = found["target"].partition("#")
        if not path or ":" in path:
            return found.group()
        there = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        if there.replace(".html", ".md") in pages:
            target = f"{path.removesuffix('.html')}.xhtml{hash_}{anchor}"
        elif url:
            target = f"{url}{there}{hash_}{anchor}"
        else:
            return found["text"]
        return f'<a{found["before"]} href="{target}"{found["after"]}>{found["text"]}</a>'

    return link
