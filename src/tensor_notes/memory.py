"""What `mkdocs serve` keeps from one build to the next: most of it is as it was."""

from collections.abc import Collection, Iterable
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from tensor_notes.book import Book
from tensor_notes.finishing import Marked


class Memory:
    """What came of the Markdown of each page, what was built of it, and the book it showed.

    What came of Markdown holds while nothing changes but the text of pages and snippets.
    """

    def __init__(self) -> None:
        self.converted: dict[str, tuple[str | None, dict[str, Any]]] = {}
        self.marked: list[Marked] = []
        self.book: Book | None = None

    def render(self, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Do what `Page.render` does, or give the page what that made of the same Markdown."""
        path, source = str(page.file.abs_src_path), page.markdown
        known, made = self.converted.get(path, (None, {}))
        if known is None or known != source:
            made = rendered(page, config, files)
            self.converted[path] = source, made
        vars(page).update(made)
        page.links_to_anchors = {
            files.src_uris[target.src_uri]: anchors
            for target, anchors in (page.links_to_anchors or {}).items()
        }

    def to_finish(
        self, built: Iterable[Marked], languages: Collection[str], book: Book
    ) -> list[Marked]:
        """What was built of some languages; everything, if the book is not what it was."""
        new, before, self.book = list(built), self.book, book
        rest = [each for each in self.marked if each.language.code not in languages]
        self.marked = sorted([*rest, *new], key=lambda each: each.address)
        return new if book == before else self.marked


def rendered(page: Page, config: MkDocsConfig, files: Files) -> dict[str, Any]:
    """What MkDocs notes on a page when it converts that."""
    before = dict(vars(page))
    Page.render(page, config, files)
    return {name: value for name, value in vars(page).items() if value is not before.get(name)}
