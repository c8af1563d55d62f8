"""For sites on MkDocs: `mkdocs build` checks the snippets, `mkdocs serve` shows them as saved."""

import logging
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.pages import Page

from checked_snippets import settings
from checked_snippets.checking.book import Book, open_book, snippet_names
from checked_snippets.checks import check_pages
from checked_snippets.html import made
from checked_snippets.html.folder import finish_folder
from checked_snippets.html.markdown import Cells, problems_mark
from checked_snippets.problem import NotTrueError, report
from checked_snippets.running.progress import show_progress
from checked_snippets.settings import FILE, TABLE, Settings

log = logging.getLogger("mkdocs.plugins.checked-snippets")


class CheckedSnippets(BasePlugin):  # type: ignore[no-untyped-call,type-arg] # it has no options
    """Snippets, what they print and their figures in the pages of a site."""

    settings: Settings
    book: Book

    def on_startup(self, *, command: str, **_: Any) -> None:
        self.command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Let Markdown mark where snippets belong."""
        try:
            self.settings = settings.read(Path(config.config_file_path).absolute().parent)
        except NotTrueError as error:
            raise PluginError(str(error)) from None
        if not Path(config.docs_dir).is_relative_to(self.settings.page_folder()):
            own = Path(config.docs_dir).name
            raise PluginError(f"pages in {TABLE} has to name {own}, as docs_dir in mkdocs.yml does")
        cells = Cells(snippet_names(self.settings), self.settings)
        config.markdown_extensions.append(cells)  # type: ignore[arg-type] # Markdown takes objects
        return config

    def on_pre_build(self, **_: Any) -> None:
        """Run the snippets; if something is false, stop before the old site is touched."""
        self.book = open_book(self.settings, progress=show_progress, checks=[check_pages])
        if self.book.problems and self.command != "serve":
            raise PluginError(report(self.book.problems))
        if self.book.problems:
            log.error(report(self.book.problems))

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
        """Mark where a page says what is wrong with itself, if it may be shown."""
        path = self.settings.path(Path(config.docs_dir, page.file.src_uri))
        for problem in made.check(path, page.file.content_string, html):
            log.warning(problem)
        return problems_mark(path) + html if self.command == "serve" else html

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Put everything in its place."""
        finish_folder(Path(config.site_dir), self.book)

    def on_serve(self, server: LiveReloadServer, **_: Any) -> LiveReloadServer:
        """Build again when a snippet is saved, or a setting."""
        for each in (self.settings.snippet_folder, self.settings.project / FILE):
            if each.exists():
                server.watch(str(each))
        return server
