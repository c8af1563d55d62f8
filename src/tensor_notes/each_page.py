"""What happens to each page of the site, from its Markdown to its HTML."""

import logging
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from tensor_notes.both import project_of
from tensor_notes.extension import problems_mark
from tensor_notes.lab_page import LAB
from tensor_notes.memory import Memory
from tensor_notes.pages import unfinished

log = logging.getLogger("mkdocs.plugins.tensor-notes")


class EachPage:
    """The part of the plugin that MkDocs calls at each page."""

    command: str
    memory: Memory

    def on_pre_page(self, page: Page, /, **_: Any) -> Page:
        """While somebody writes, convert no page again whose Markdown is the same."""
        if self.command == "serve":
            page.render = partial(self.memory.render, page)  # type: ignore[method-assign] # of this page alone
        return page

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
        """Mark where a page says what is wrong with it."""
        path = Path(page.file.abs_src_path or "").relative_to(project_of(config)).as_posix()
        for problem in unfinished(path, page.file.content_string):
            log.warning(problem)
        if page.canonical_url and page.file.name == "index":
            page.canonical_url = page.canonical_url.removesuffix("index.html")
        if page.file.src_uri.startswith("labs/"):
            html = LAB.format(name=page.file.src_uri, html=html)
        return problems_mark(path) + html

    def on_post_page(self, _output: str, /, *, page: Page, **_: Any) -> None:
        """Forget a page that is built; MkDocs would keep it."""
        page.content = None
