"""The MkDocs plugin: what happens at each event. The steps of a build are in `build`."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from material.plugins.search import plugin as material_search
from mkdocs.commands import serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from checked_snippets.html import made
from checked_snippets.html.markdown import problems_mark
from checked_snippets.pages.check import unfinished
from tensor_notes.build import Build, log
from tensor_notes.features.chapters import name_chapters, present
from tensor_notes.output.search import Entries, searchable
from tensor_notes.server import Server
from tensor_notes.serving import Site
from tensor_notes.templates import FOLDER, all_of, equip, remembering


class TensorNotes(BasePlugin):  # type: ignore[no-untyped-call,type-arg] # it has no options
    """One instance serves both languages: MkDocs keeps plugins that have `on_startup`."""

    build: Build
    content: str | None
    entries: Entries | None
    nav: Navigation

    def on_startup(self, *, command: str, **_: Any) -> None:
        self.build = Build(command)
        material_search.jieba = None  # our search finds words without cutting pages into them
        if not self.build.is_published:
            serve.build = self.build.hold  # type: ignore[attr-defined] # it would make all pages before it shows one

    @event_priority(100)
    def start(self, config: MkDocsConfig, /) -> MkDocsConfig:
        self.build.start(config)
        return config

    def open_language(self, config: MkDocsConfig, /) -> MkDocsConfig:
        self.build.open_language(config)
        return config

    on_config = CombinedEvent(start, open_language)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        self.build.add_files(files, config)
        return files

    def on_nav(self, nav: Navigation, /, **_: Any) -> Navigation:
        """A page that is gone is a problem, but none of the navigation of the others."""
        nav.items = [*present(nav.items)]
        self.nav = nav
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme's templates the names of chapters, and what else they ask for."""
        pages = [file.page for file in files.documentation_pages() if file.page]
        name_chapters(pages)
        language = self.build.language(self.build.edition(config))
        equip(env, self.build.settings, self.build.names, language)
        if self.build.is_published:
            folder = self.build.settings.project / FOLDER / self.build.edition(config)
            env.template_class = remembering(folder, all_of(env, pages, self.nav, config))
        return env

    def on_pre_page(self, page: Page, /, *, config: MkDocsConfig, **_: Any) -> Page:
        """Convert no page again whose Markdown is the same."""
        conversions = self.build.conversions[self.build.edition(config)]
        page.render = partial(conversions.render, page)  # type: ignore[method-assign] # of this page alone
        return page

    def on_page_content(self, html: str, *, page: Page, **_: Any) -> str:
        """Mark where a page says what is wrong with it."""
        path = self.build.settings.path(Path(page.file.abs_src_path or ""))
        text = page.file.content_string
        for problem in [*unfinished(path, text), *made.check(path, text, html)]:
            log.warning(problem)
        if page.canonical_url and page.file.name == "index":
            page.canonical_url = page.canonical_url.removesuffix("index.html")
        return problems_mark(path) + html

    @event_priority(100)
    def before_search(self, context: Any, /, *, page: Page, config: MkDocsConfig, **_: Any) -> Any:
        """Let the search read code and output as text, without colours and drawings."""
        self.content, page.content = page.content, searchable(page.content or "")
        self.entries = self.build.entries(page, config)
        if self.entries and self.entries.known is not None:
            page.content = ""
        return context

    @event_priority(-100)
    def after_search(self, context: Any, /, *, page: Page, **_: Any) -> Any:
        """Show what the search did not read."""
        page.content = self.content
        if self.entries:
            self.entries.close()
        return context

    on_page_context = CombinedEvent(before_search, after_search)

    def on_post_page(self, _output: str, /, *, page: Page, **_: Any) -> None:
        """Forget a page that is built; MkDocs would keep it."""
        if self.build.is_published:
            page.content = None

    def on_post_build(self, config: MkDocsConfig) -> None:
        self.build.close_language(config)

    def on_build_error(self, **_: Any) -> None:
        self.build.fail()

    def on_serve(
        self, server: LiveReloadServer, *, builder: Callable[[], None], **_: Any
    ) -> LiveReloadServer:
        return server if self.build.is_published else Server(server, Site(self.build, builder))

    def on_shutdown(self) -> None:
        self.build.publish()
