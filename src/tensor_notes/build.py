"""One build of the site, in all its languages: its steps, in order.

1. `start`: the snippets run, while MkDocs and its plugins start and convert pages.
2. `open_language`, for each language: its words, its formulas and terms; marks for snippets.
3. MkDocs converts the pages of the language and writes them, marks and all.
4. `close_language`: what the search knows of terms. After the main language comes the other.
5. `finish`: when the snippets have ended, the marks are replaced by what they gave.
6. `publish`: the new site takes the place of the old one, if nothing was wrong.

After a save, `mkdocs serve` repeats those steps that the save concerns.
"""

import logging
import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from material.plugins.search.plugin import SearchPlugin
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from checked_snippets.checking.book import Book, open_book, prepare, snippet_names
from checked_snippets.files import is_file
from checked_snippets.formulas import font
from checked_snippets.formulas.typeset import all_formulas
from checked_snippets.html import style
from checked_snippets.languages import review
from checked_snippets.problem import report
from checked_snippets.running import cache
from checked_snippets.running.progress import show_progress
from checked_snippets.settings import Settings
from tensor_notes import finishing, words
from tensor_notes.changes import Memory
from tensor_notes.checks import CHECKS, remembered
from tensor_notes.conversions import Conversions
from tensor_notes.output import publish, search, stylesheets
from tensor_notes.output.downloads import ZIP, Downloads
from tensor_notes.two_sites import (
    configured,
    edition_of,
    extend,
    settings_of,
    speak,
)

log = logging.getLogger("mkdocs.plugins.tensor-notes")

NOT_TRUE = "something on the site is not true"


class Build:
    """What one command of MkDocs builds; `wanted` are the editions to be built next."""

    def __init__(self, command: str) -> None:
        self.command = command
        self.thread = ThreadPoolExecutor(1)
        self.opening: Future[Book] | None = None
        self.memory = Memory()
        self.wanted: set[str] = set()
        self.site: Path | None = None
        self.finished = False
        self.wrong = ""
        self.main: MkDocsConfig
        self.settings: Settings

    @property
    def is_published(self) -> bool:
        return self.command == "build"

    def edition(self, config: MkDocsConfig) -> str:
        return edition_of(config, self.settings)

    def is_main(self, config: MkDocsConfig) -> bool:
        return self.edition(config) == self.settings.editions[0]

    def start(self, config: MkDocsConfig) -> None:
        """Let the snippets run while MkDocs and its plugins start and convert pages."""
        settings = settings_of(config)
        if edition_of(config, settings) != settings.editions[0]:
            return
        self.main, self.settings = config, settings
        self.wanted = self.wanted or {*settings.editions}
        os.environ.setdefault("SOURCE_DATE_EPOCH", publish.date_of_commit(settings.project))
        self.names = snippet_names(settings)
        self.opening = self.opening or self.open()
        if self.is_published:
            self.site, self.finished = Path(config.site_dir), False
            config.site_dir = str(publish.building(self.site))

    def open(self) -> "Future[Book]":
        """The book, at some time; to who writes it says what is run, and why."""
        if self.command == "serve":
            cache.log.parent = log
            cache.log.setLevel(logging.INFO)
        prepare(self.settings)
        checks = [remembered(CHECKS)] if self.is_published else CHECKS
        return self.thread.submit(open_book, self.settings, progress=show_progress, checks=checks)

    def open_language(self, config: MkDocsConfig) -> None:
        """Give the pages of a language its words, formulas, terms, and the marks of snippets."""
        self.formulas = all_formulas(self.settings).html
        mentioned = [*self.names, *self.formulas.items()]
        self.conversions = Conversions(self.settings, self.edition(config), mentioned)
        if self.settings.languages:
            speak(config, self.edition(config))
        extend(config, self.settings, self.names, self.formulas)

    def entries(self, page: Page, config: MkDocsConfig) -> search.Entries | None:
        """What the search of Material reads on a page, if the site has that."""
        plugin = config.plugins.get("material/search")
        if not isinstance(plugin, SearchPlugin):
            return None
        return search.Entries(self.settings.project, self.edition(config), page, plugin)

    def set_aside(self, config: MkDocsConfig) -> None:
        """Put the other site, if it is still right, where MkDocs does not clean."""
        if self.is_main(config):
            for name in self.rest():
                publish.move(Path(config.site_dir), name, f".{name}")

    def rest(self) -> list[str]:
        """The folders of editions that are not to be built, inside the main site."""
        return [each for each in self.settings.editions[1:] if each not in self.wanted]

    def add_files(self, files: Files, config: MkDocsConfig) -> None:
        """Give a language its stylesheet, the font of its formulas, and the name of its zip.

        What editors leave in its folder is none of it.
        """
        own = [each for each in files if each.src_dir == config.docs_dir and each.abs_src_path]
        for each in own:
            if not is_file(Path(each.abs_src_path or "")):
                files.remove(each)
        css = files.get_file_from_path("assets/site.css")
        if css:
            css.content_string = style.stylesheet() + words.kinds() + css.content_string
        if self.formulas and css:
            drawn = font.font(self.settings.project, self.formulas.values())
            files.append(File.generated(config, f"assets/{font.NAME}", content=drawn))
            css.content_string += font.FACE
        files.append(File.generated(config, ZIP, content=b""))  # to be linked to

    def close_language(self, config: MkDocsConfig) -> None:
        """Complete what MkDocs has built of a language; after the main one, build the other."""
        search.add_terms(Path(config.site_dir), self.settings, self.edition(config))
        if self.is_main(config):
            self.take_back()
            self.build_others()
            self.finish()
            self.finished = True

    def take_back(self) -> None:
        for name in self.settings.editions[1:]:
            publish.move(Path(self.main.site_dir), f".{name}", name)

    def build_others(self) -> None:
        """Build those editions beside the main one that are wanted."""
        serve_url = self.main.site_url if self.command == "serve" else None
        for edition in self.settings.editions[1:]:
            if edition in self.wanted:
                build(configured(self.main, edition, self.settings), serve_url=serve_url)

    def finish(self) -> None:
        """Put snippets in their places; stop if anything is false, unless somebody is writing."""
        assert self.opening is not None
        book, self.opening = self.opening.result(), None
        if book.problems and self.command == "serve":
            log.error("%s\n\n%s", NOT_TRUE, report(book.problems))
        elif book.problems:
            raise PluginError(f"{NOT_TRUE}\n\n{report(book.problems)}")
        site = Path(self.main.site_dir)
        marked = finishing.read(site, self.wanted, self.settings)
        late = review.late(self.settings) if self.settings.languages else {}
        if not self.is_published:
            marked = self.memory.to_finish(marked, book, late)
        search.on_demand(site)
        stylesheets.lighten(site)
        finishing.finish(marked, book, late, self.language, self.is_published)
        if self.is_published:
            self.downloads(book).write_all()

    def downloads(self, book: Book) -> Downloads:
        return Downloads(book, Path(self.main.site_dir), self.main.site_url or "")

    def language(self, edition: str) -> str:
        """The language of an edition: its name, or what the theme of a single one speaks."""
        return edition or str(self.main.theme["language"])

    def fail(self) -> None:
        """Say, and note, what else is wrong, if MkDocs itself stopped the build."""
        self.finished = False
        opening, self.opening = self.opening, None
        if opening is None:
            return
        self.take_back()
        self.wrong = report(opening.result().problems)
        if self.wrong:
            log.error("%s\n\n%s", NOT_TRUE, self.wrong)

    def publish(self) -> None:
        """Publish the new site in one move, or leave the old one as it is."""
        if self.site:
            publish.publish(self.site, self.finished)
