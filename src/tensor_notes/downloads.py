"""What readers take along: pages as notebooks, all of them in a zip, snippets as files."""

import re
import tempfile
from collections.abc import Callable, Hashable, Iterable
from functools import partial
from pathlib import Path

from tensor_notes import publish
from tensor_notes.archive import archive
from tensor_notes.book import Book
from tensor_notes.languages import LANGUAGES
from tensor_notes.notebook import as_file, has_notebook
from tensor_notes.page_cells import Source
from tensor_notes.script import OURS, script

ZIP = "notebooks.zip"
"""All notebooks of a language, beside its first page."""

SNIPPETS, SNIPPETS_ASIDE, NOTEBOOKS_ASIDE = "snippets", ".snippets", ".notebooks"
"""Folders of a site; MkDocs cleans none that begins with a dot."""

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


def write_all(project: Path, site: Path, book: Book, languages: Iterable[str], url: str) -> None:
    """Write the snippets, and the notebooks of some languages; `url` is the site's, or ""."""
    take_back(site)
    write_snippets(site, book)
    for code in languages:
        take_back(publish.folder_of(site, code))
        write_notebooks(project, site, book, code, url)


def write_notebooks(project: Path, site: Path, book: Book, code: str, site_url: str) -> None:
    """Write the notebooks of a language beside its pages, and the zip of them all.

    `site` is the folder of both languages, `site_url` its address, "" if that is unknown.
    """
    folder, below = project / "docs" / code, "en/" if code == "en" else ""
    address, site = site_url and f"{site_url}{below}", site / below
    files = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*.md"))}
    texts = {name: file.read_text(encoding="utf-8") for name, file in files.items()}
    names = {name for name, text in texts.items() if has_notebook(text)}
    written, changed = list[str](), False
    for name in sorted(names):
        source = Source(name, texts[name], book, LANGUAGES[code], names, address)
        for path, solved in notebook_files(name, texts[name]).items():
            made_of = source.ingredients, solved
            changed |= update(site / path, made_of, partial(as_file, source, solved))
            written.append(path)
    if changed or not (site / ZIP).is_file() or not (site / ZIP).stat().st_size:
        pack(site, written)


WRITTEN: dict[Path, int] = {}
"""What each file was made of when it was written: `mkdocs serve` writes few of them again."""


def update(file: Path, made_of: Hashable, text: Callable[[], str]) -> bool:
    """Write a file, unless it is there and all that it is made of is the same."""
    if file.is_file() and WRITTEN.get(file) == hash(made_of):
        return False
    write(file, text())
    WRITTEN[file] = hash(made_of)
    return True


def set_aside(site: Path) -> None:
    """Hide what was written below a folder, before MkDocs cleans that."""
    publish.move(site, SNIPPETS, SNIPPETS_ASIDE)
    for shown, hidden in notebooks_below(site):
        rename(shown, hidden)


def take_back(site: Path) -> None:
    """Show again what was set aside."""
    publish.move(site, SNIPPETS_ASIDE, SNIPPETS)
    for shown, hidden in notebooks_below(site):
        rename(hidden, shown)


def notebooks_below(site: Path) -> list[tuple[Path, Path]]:
    """The notebooks written below a folder, each with the place where it is set aside."""
    files = [file for file in WRITTEN if file.suffix == ".ipynb" and file.is_relative_to(site)]
    return [(file, site / NOTEBOOKS_ASIDE / file.relative_to(site)) for file in files]


def rename(old: Path, new: Path) -> None:
    """Give a file a new name, if it is there."""
    if old.is_file():
        new.parent.mkdir(parents=True, exist_ok=True)
        old.rename(new)


def pack(site: Path, paths: Iterable[str]) -> None:
    """Write the zip of some notebooks of a language."""
    with tempfile.TemporaryDirectory() as scratch:
        for path in paths:
            write(Path(scratch, path), (site / path).read_text(encoding="utf-8"))
        archive(Path(scratch), site / ZIP)


def write_snippets(site: Path, book: Book) -> None:
    """Write each snippet that a reader can run into the folder `snippets` of the site."""
    for snippet in book.snippets.values():
        if not OURS.search(snippet.source):
            draws = bool(book.outcomes[snippet.name].figures)
            file = site / SNIPPETS / snippet.name
            update(file, (snippet, draws), partial(script, snippet, draws))


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
