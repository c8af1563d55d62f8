"""The MkDocs plugin: when the snippets run, and when the site of which language is built."""

import logging
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from jinja2 import Environment
from material.plugins.search import plugin as material_search
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files

from tensor_notes import downloads, glossary, publish
from tensor_notes.book import Book, open_book, prepare, snippet_names
from tensor_notes.both import english, extend, project_of, speak
from tensor_notes.chapters import name_chapters
from tensor_notes.each_page import EachPage
from tensor_notes.finishing import read
from tensor_notes.formulas import all_formulas
from tensor_notes.languages import LANGUAGES
from tensor_notes.memory import Memory
from tensor_notes.problem import report
from tensor_notes.progress import show_progress
from tensor_notes.search import Searched, add_terms
from tensor_notes.serving import rebuild
from tensor_notes.site import add_files, complete
from tensor_notes.templates import equip

log = logging.getLogger("mkdocs.plugins.tensor-notes")

NOT_TRUE = "something on the site is not true"


class TensorNotes(EachPage, Searched, BasePlugin):  # type: ignore[no-untyped-call,type-arg] # it has no options
    """One instance serves both languages: MkDocs keeps plugins that have `on_startup`."""

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1)
        self.opening: Future[Book] | None = None
        self.names: set[str] = set()
        self.memory = Memory()
        self.command = ""
        self.wanted = set(LANGUAGES)
        self.chinese: MkDocsConfig
        self.site: Path | None = None
        self.finished = False

    def on_startup(self, *, command: str, **_: Any) -> None:
        self.command = command
        material_search.jieba = None  # our search finds words without cutting pages into them

    @event_priority(100)
    def start_runs(self, config: MkDocsConfig, /) -> MkDocsConfig:
        """Let the snippets run while MkDocs and its plugins start and convert pages."""
        if config.theme["language"] == "zh":
            self.chinese, project = config, project_of(config)
            os.environ.setdefault("SOURCE_DATE_EPOCH", publish.date_of_commit(project))
            self.names = snippet_names(project)
            self.opening = self.opening or self.open(project)
            if self.command == "build":
                self.site, self.finished = Path(config.site_dir), False
                config.site_dir = str(publish.building(self.site))
        return config

    def open(self, project: Path) -> "Future[Book]":
        prepare(project)
        return self.thread.submit(open_book, project, progress=show_progress)

    def open_language(self, config: MkDocsConfig, /) -> MkDocsConfig:
        """Give the pages of a language its words, formulas, terms, and the marks of snippets."""
        self.formulas = all_formulas(project_of(config)).html
        speak(config)
        extend(config, self.names, self.formulas)
        return config

    on_config = CombinedEvent(start_runs, open_language)

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Put what is still right where MkDocs does not clean: a site, what readers take along."""
        if config.theme["language"] == "zh" and "en" not in self.wanted:
            publish.move(Path(config.site_dir), "en", ".en")
        if self.memory.converted:  # else nothing is right any more
            downloads.set_aside(Path(config.site_dir))

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Give the site the font of its formulas, if it has any, and the name of its zip."""
        add_files(files, config, self.formulas)
        return files

    def on_env(self, env: Environment, *, files: Files, **_: Any) -> Environment:
        """Give the theme's templates the names of chapters, and what else they ask for."""
        name_chapters(file.page for file in files.documentation_pages())
        equip(env, project_of(self.chinese), self.names)
        return env

    def on_post_build(self, config: MkDocsConfig) -> None:
        """After the Chinese site, build the English one into its folder `en`; finish both."""
        terms, language = glossary.sound(project_of(config)), config.theme["language"]
        add_terms(Path(config.site_dir), terms, language)
        if language == "zh":
            publish.move(Path(config.site_dir), ".en", "en")
            if "en" in self.wanted:
                self.build_english()
            self.finish()
            self.finished = True

    def build_english(self) -> None:
        serve_url = self.chinese.site_url if self.command == "serve" else None
        build(english(self.chinese), serve_url=serve_url)

    def finish(self) -> None:
        """Put snippets in their places; stop if anything is false, unless somebody is writing."""
        assert self.opening is not None
        book, self.opening = self.opening.result(), None
        if book.problems and self.command == "serve":
            log.error("%s\n\n%s", NOT_TRUE, report(book.problems))
        elif book.problems:
            raise PluginError(f"{NOT_TRUE}\n\n{report(book.problems)}")
        marked = read(Path(self.chinese.site_dir), self.wanted)
        if self.command == "serve":
            marked = self.memory.to_finish(marked, self.wanted, book)
        complete(self.chinese, book, marked, published=self.command == "build")

    def on_build_error(self, **_: Any) -> None:
        """Say what else is wrong, if MkDocs itself stopped the build."""
        self.finished = False
        publish.move(Path(self.chinese.site_dir), ".en", "en")
        opening, self.opening = self.opening, None
        if opening and opening.result().problems:
            log.error("%s\n\n%s", NOT_TRUE, report(opening.result().problems))

    def on_serve(
        self, server: LiveReloadServer, *, builder: Callable[[], None], **_: Any
    ) -> LiveReloadServer:
        """After a change, build only the languages that it concerns."""
        rebuild(self, builder, server)
        return server

    def on_shutdown(self) -> None:
        """Publish the new site in one move, or leave the old one as it is."""
        if self.site:
            publish.publish(self.site, self.finished)
