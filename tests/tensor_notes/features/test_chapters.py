"""The ways through the site: chapters, their landing pages, and what stands on them."""

import itertools
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.utils import meta

from checked_snippets.pages import page as pages
from tests.conftest import PROJECT
from tests.engine import SETTINGS

NAV = load_config(str(PROJECT / "mkdocs.yml")).nav or []


def chapters(nav: list[Any], folder: str = "") -> dict[str, list[str]]:
    """Each folder with the pages that its landing page lists, itself first; outer ones first."""
    found = dict[str, list[str]]()
    for each in nav:
        for name, entries in each.items() if isinstance(each, dict) else ():
            inner = chapters(entries, f"{folder}{name}/")
            listed = [
                e if isinstance(e, str) else f"{folder}{name}/{next(iter(e))}/index.md"
                for e in entries
            ]
            found |= {f"{folder}{name}": listed} | inner
    return found


def flat(nav: list[Any]) -> list[str]:
    """All pages of a navigation in the order of reading."""
    nested = ([e] if isinstance(e, str) else flat(next(iter(e.values()))) for e in nav)
    return list(itertools.chain.from_iterable(nested))


CHAPTERS = chapters(NAV)
SNIPPETS = {
    file.relative_to(PROJECT / "snippets").as_posix()
    for file in (PROJECT / "snippets").rglob("*.py")
}
BOTH = pytest.mark.parametrize("language", ["zh", "en"])


class Links(HTMLParser):
    """The links in the lists of a page: class of the list and address."""

    def __init__(self, html: str):
        super().__init__()
        self.lists, self.found = [""], list[tuple[str, str]]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag in {"ol", "ul"}:
            self.lists.append(attributes.get("class") or "")
        if tag == "a":
            self.found.append((self.lists[-1], attributes.get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in {"ol", "ul"}:
            self.lists.pop()


def file_of(site: Path, language: str, path: str) -> Path:
    page = site / ("en" if language == "en" else "") / path
    return next(
        f for f in [page.with_suffix(".html"), page.with_suffix("") / "index.html"] if f.is_file()
    )


def html_of(site: Path, language: str, path: str) -> str:
    return file_of(site, language, path).read_text(encoding="utf-8")


def links(file: Path, list_class: str) -> list[Path]:
    """The files that the links in a list lead to."""
    found = Links(file.read_text(encoding="utf-8")).found
    targets = [(file.parent / link).resolve() for each, link in found if each == list_class]
    return [target / "index.html" if target.is_dir() else target for target in targets]


def source(language: str, path: str) -> str:
    return (PROJECT / "docs" / language / path).read_text(encoding="utf-8")


def title(language: str, path: str) -> str:
    found: str = re.findall(r"^# (.*?) \{", source(language, path), re.MULTILINE)[0]
    return found


def front_matter(language: str, path: str) -> dict[str, Any]:
    found: dict[str, Any] = meta.get_data(source(language, path))[1]
    return found


def description(language: str, path: str) -> str:
    return str(front_matter(language, path)["description"])


def test_every_page_is_in_the_navigation_once_and_each_chapter_has_a_landing_page() -> None:
    assert sorted(flat(NAV)) == sorted(pages.read(SETTINGS)["zh"])
    for name, paths in CHAPTERS.items():
        assert paths[0] == f"{name}/index.md"


@BOTH
def test_a_chapter_is_called_as_its_landing_page_is(site: Path, language: str) -> None:
    for name, paths in CHAPTERS.items():
        outer, _, inner = f"./{name}".rpartition("/")
        html = html_of(site, language, f"{outer}/index.md")
        label = re.search(
            rf'href="{inner}/[^"]*" class="md-nav__link.*?md-ellipsis">(.*?)<', html, 16
        )
        assert label is not None, name
        assert label.group(1).strip() == title(language, paths[0])


@BOTH
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_landing_page_lists_the_pages_of_its_chapter_in_order(
    site: Path, language: str, chapter: str
) -> None:
    first, *others = CHAPTERS[chapter]
    file = file_of(site, language, first)
    assert links(file, "contents") == [file_of(site, language, path) for path in others]
    listed = file.read_text(encoding="utf-8").split('class="contents"')[1].split("</ol>")[0]
    for path in others:
        assert f">{title(language, path)}<" in unescape(listed)
        assert f"<p>{description(language, path)}</p>" in unescape(listed)


@BOTH
def test_the_home_page_lists_the_chapters_and_counts_what_they_have(
    site: Path, language: str
) -> None:
    home = file_of(site, language, "index.md")
    apart = [p for p in CHAPTERS.values() if front_matter(language, p[0]).get("chapter") is False]
    assert [paths[0] for paths in apart] == ["reference/index.md", "contributing/index.md"]
    outer = [paths for name, paths in CHAPTERS.items() if "/" not in name]
    written = [paths for paths in outer if paths[1:] and paths not in apart]
    assert links(home, "contents") == [file_of(site, language, paths[0]) for paths in written]
    texts = re.findall(r"<small>(.*?)</small>", home.read_text(encoding="utf-8"))
    for paths, text in zip(written, texts, strict=True):
        chapter = [pages.read(SETTINGS)[language][path] for path in paths]
        shown = {p.value for page in chapter for p in page.shown("snippet")}
        shown |= {
            pages.drawn_by(p.value, SNIPPETS) for page in chapter for p in page.shown("figure")
        }
        assert re.findall(r"\d+", text) == [str(len(paths) - 1), str(len(shown))]
        unit = front_matter(language, paths[0]).get("unit", {"zh": "页", "en": "page"}[language])
        assert text.startswith(f"{len(paths) - 1} {unit}")


@BOTH
def test_labs_are_called_labs(site: Path, language: str) -> None:
    listed = html_of(site, language, "index.md").split('class="contents"')[1].split("</ol>")[0]
    count = len(CHAPTERS["labs"]) - 1
    assert {"zh": f"<small>{count} 个实验，", "en": f"<small>{count} labs, "}[language] in listed


@BOTH
def test_breadcrumbs_lead_to_the_chapter_and_home(site: Path, language: str) -> None:
    home = file_of(site, language, "index.md")
    above = {"index.md": [home]}
    for paths in CHAPTERS.values():  # outer ones first
        landing, *others = [file_of(site, language, path) for path in paths]
        way = above.get(paths[0], [home])
        assert links(landing, "md-path__list") == way
        for path, file in zip(paths[1:], others, strict=True):
            above[path] = [*way, landing]
            assert links(file, "md-path__list") == above[path]


@BOTH
def test_the_foot_leads_to_the_page_before_and_after(site: Path, language: str) -> None:
    for path, following in itertools.pairwise(flat(NAV)):
        labels = re.findall(
            r'md-footer__link--next" aria-label="[^:]*: (.*?)"', html_of(site, language, path)
        )
        assert [unescape(label) for label in labels] == [title(language, following)]
