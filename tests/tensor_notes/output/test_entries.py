"""The search reads a page once for all builds, and again when the page is another one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from material.plugins.search.plugin import SearchPlugin
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents, get_toc

from tensor_notes.output import search
from tensor_notes.output.search import Entries


def contents(anchor: str) -> TableOfContents:
    return get_toc([{"level": 1, "id": anchor, "name": "A", "children": []}])


class Read:
    """What the search knows of one page, and how often it has read that."""

    def __init__(self, project: Path, page: Page, plugin: SearchPlugin) -> None:
        self.project, self.page, self.plugin, self.times = project, page, plugin, 0

    def again(self) -> list[dict[str, Any]]:
        """The entries that another build has, behind those of other pages."""
        index = self.plugin.search_index.entries = [{"location": "before"}]
        content = self.page.content
        entries = Entries(self.project, "en", self.page, self.plugin)
        if entries.known is None:
            self.times += 1
            self.plugin.search_index.add_entry_from_context(self.page)
        entries.close()
        self.page.content = content
        return index


@pytest.fixture
def read(tmp_path: Path) -> Read:
    config = MkDocsConfig()
    config.load_dict({"site_name": "a", "plugins": [], "docs_dir": str(tmp_path)})
    config.validate()
    page = Page(None, File("page.md", str(tmp_path), str(tmp_path), False), config)
    page.markdown, page.content = "# A", '<h1 id="a">A</h1><p>text</p>'
    page.meta, page.toc = {}, contents("a")
    plugin = SearchPlugin()
    plugin.load_config({"lang": "en", "separator": " ", "pipeline": []})
    plugin.on_config(config)
    return Read(tmp_path, page, plugin)


def test_a_page_is_read_once(read: Read) -> None:
    first = read.again()
    assert first[1:] == [{"location": "page.html", "title": "A", "text": "<p>text</p>"}]
    assert read.again() == read.again() == first
    assert read.times == 1


def test_of_a_page_it_knows_what_that_is_about(read: Read) -> None:
    read.page.meta = {"description": "An example."}
    first = read.again()
    assert first[1]["about"] == "An example."
    assert read.again() == first


def content(read: Read, _: pytest.MonkeyPatch) -> None:
    read.page.content = '<h1 id="a">A</h1><p>another</p>'


def title(read: Read, _: pytest.MonkeyPatch) -> None:
    read.page.title = "B"


def meta(read: Read, _: pytest.MonkeyPatch) -> None:
    read.page.meta = {"search": {"boost": 2}}


def toc(read: Read, _: pytest.MonkeyPatch) -> None:
    read.page.toc = contents("b")


def option(read: Read, _: pytest.MonkeyPatch) -> None:
    read.plugin.config["separator"] = "-"


def tool(_: Read, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(search, "tools", lambda: "others")


def damage(read: Read, _: pytest.MonkeyPatch) -> None:
    file = read.project / search.FOLDER / "en/page.md.json"
    file.write_bytes(file.read_bytes()[:-1])


@pytest.mark.parametrize("change", [content, title, meta, toc, option, tool, damage])
def test_whatever_the_search_reads_has_changed_it_is_read_again(
    read: Read,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Read, pytest.MonkeyPatch], None],
) -> None:
    read.again()
    change(read, monkeypatch)
    read.again()
    assert read.times == 2
