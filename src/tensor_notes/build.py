"""One build of the site, in all its languages: its steps, in order.

1. `open_language`, for each language: its words, its formulas and terms; marks for snippets.
2. `begin`: the snippets run, and the other language is built beside the main one.
3. MkDocs converts the pages of the language and writes them, marks and all.
4. `close_language`: what the search knows of terms.
5. `finish`: when all that has ended, the marks are replaced by what the snippets gave.
6. `publish`: the new site takes the place of the old one, if nothing was wrong.

`mkdocs serve` does the first step alone, and then what is asked for: see `serving`.
"""

import contextlib
import logging
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from material.plugins.search.plugin import SearchPlugin
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from checked_snippets.checking.book import Book, opened, prepare, snippet_names
from checked_snippets.files import is_file
from checked_snippets.formulas import font
from checked_snippets.formulas.typeset import all_formulas
from checked_snippets.html import style
from checked_snippets.languages import review
from checked_snippets.problem import report
from checked_snippets.running.progress import show_progress
from checked_snippets.settings import Settings
from tensor_notes import finishing, words
from tensor_notes.beside import Work, beside
from tensor_notes.checks import CHECKS, remembered
from tensor_notes.conversions import Conversions
from tensor_notes.features import proof
from tensor_notes.finishing import Late
from tensor_notes.output import publish, scripts, search, stylesheets
from tensor_notes.output.downloads import TO_LINK_TO, Downloads, in_folder
from tensor_notes.two_sites import (
    configured,
    edition_of,
    extend,
    folder_of,
    settings_of,
    speak,
)

log = logging.getLogger("mkdocs.plugins.tensor-notes")

NOT_TRUE = "something on the site is not true"


class Build:
    """What one command of MkDocs builds."""

    def __init__(self, command: str) -> None:
        self.command = command
        self.thread = ThreadPoolExecutor(1)
        self.opening: Future[Book] | None = None
        self.others: Sequence[Work] = ()
        self.site: Path | None = None
        self.finished = False
        self.conversions: dict[str, Conversions] = {}
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
        """Know the project; its main language comes first."""
        settings = settings_of(config)
        if edition_of(config, settings) != settings.editions[0]:
            return
        self.main, self.settings = config, settings
        os.environ.setdefault("SOURCE_DATE_EPOCH", publish.date_of_commit(settings.project))
        self.names = snippet_names(settings)
        if self.is_published:
            self.site, self.finished = Path(config.site_dir), False
            config.site_dir = str(publish.building(self.site))

    def begin(self) -> None:
        """Let the snippets run, and the other languages be built, while MkDocs builds the main one.

        MkDocs has emptied the folder of the site by now. What is served does both when it is asked.
        """
        others = self.settings.editions[1:]
        self.others = [beside(partial(self.build_edition, each)) for each in others]
        self.opening = self.thread.submit(
            opened,
            prepare(self.settings),
            self.settings,
            progress=show_progress,
            checks=[remembered(CHECKS)],
            releases=proof.releases(self.settings.project),
        )

    def build_edition(self, edition: str) -> None:
        build(configured(self.main, edition, self.settings))

    def hold(self, config: MkDocsConfig, **_: Any) -> None:
        """Take what `mkdocs serve` would build; nothing is built before it is asked for."""
        self.start(config)

    def open_language(self, config: MkDocsConfig) -> None:
        """Give the pages of a language its words, formulas, terms, and the marks of snippets."""
        self.formulas = all_formulas(self.settings).html
        mentioned = [*self.names, *self.formulas.items()]
        edition = self.edition(config)
        self.conversions[edition] = Conversions(self.settings, edition, mentioned)
        if self.settings.languages:
            speak(config, edition)
        extend(config, self.settings, self.names, self.formulas)

    def entries(self, page: Page, config: MkDocsConfig) -> search.Entries | None:
        """What the search of Material reads on a page, if the site has that."""
        plugin = config.plugins.get("material/search")
        if not isinstance(plugin, SearchPlugin):
            return None
        return search.Entries(self.settings.project, self.edition(config), page, plugin)

    def add_files(self, files: Files, config: MkDocsConfig) -> None:
        """Give a language its stylesheet, the font of its formulas, names of what is made later.

        What editors leave in its folder is none of it.
        """
        if self.is_published and self.is_main(config):
            self.begin()
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
        for name in TO_LINK_TO:
            files.append(File.generated(config, name, content=b""))

    def close_language(self, config: MkDocsConfig) -> None:
        """Complete what MkDocs has built of a language; with the main one, the site."""
        search.add_terms(Path(config.site_dir), self.settings, self.edition(config))
        if self.is_published and self.is_main(config):
            others, self.others = self.others, ()
            for wait in others:
                wait()
            self.finish()
            self.finished = True

    def finish(self) -> None:
        """Put snippets in their places; stop if anything is false."""
        assert self.opening is not None and self.site is not None
        book, self.opening = self.opening.result(), None
        self.thread.shutdown()
        if book.problems:
            raise PluginError(f"{NOT_TRUE}\n\n{report(book.problems)}")
        site = Path(self.main.site_dir)
        search.on_demand(site)
        stylesheets.lighten(site)
        for edition in self.settings.editions:
            scripts.lighten(folder_of(site, edition, self.settings) / "assets")
        finishing.finish(site, book, self.late(), self.language)
        self.downloads(book, in_folder(site)).write(site, self.site)

    def late(self) -> Late:
        """The sections of each edition that a change of the other one has not reached."""
        return review.late(self.settings) if self.settings.languages else {}

    def downloads(self, book: Book, finished: Callable[[str], bytes]) -> Downloads:
        """All that can be taken along, made of what is finished."""
        return Downloads(book, finished, self.main.site_url or "")

    def language(self, edition: str) -> str:
        """The language of an edition: its name, or what the theme of a single one speaks."""
        return edition or str(self.main.theme["language"])

    def fail(self) -> None:
        """Say, and note, what else is wrong, if MkDocs itself stopped the build."""
        self.finished = False
        others, self.others = self.others, ()
        for wait in others:
            with contextlib.suppress(Abort):  # it has said why
                wait()
        opening, self.opening = self.opening, None
        if opening is None:
            return
        if wrong := report(opening.result().problems):
            log.error("%s\n\n%s", NOT_TRUE, wrong)

    def publish(self) -> None:
        """Publish the new site in one move, or leave the old one as it is."""
        if self.site:
            publish.publish(self.site, self.finished)
