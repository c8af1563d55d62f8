"""The ways through the site: chapters, their landing pages, and what stands on them."""

import importlib.metadata
import itertools
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from tensor_notes import page as pages
from tests.conftest import PROJECT

SETTINGS = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8").split("nav:")[1]
NAV = yaml.safe_load("nav:" + SETTINGS.split("\ntheme:")[0])["nav"]
CHAPTERS = {name: paths for each in NAV if isinstance(each, dict) for name, paths in each.items()}
BOTH = pytest.mark.parametrize("language", ["zh", "en"])


class Links(HTMLParser):
    """The links of a page: class of the element around them, address, words."""

    def __init__(self, html: str):
        super().__init__()
        self.around, self.found = [""], list[list[str]]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag in {"ol", "ul", "footer"}:
            self.around.append(attributes.get("class") or "")
        if tag == "a":
            self.found.append([self.around[-1], attributes.get("href") or "", ""])

    def handle_endtag(self, tag: str) -> None:
        if tag in {"ol", "ul", "footer"}:
            self.around.pop()

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1][2] += data.strip()


def html_of(site: Path, language: str, path: str) -> str:
    folder = site / ("en" if language == "en" else "")
    return (folder / re.sub(r"(index)?\.md$", "", path) / "index.html").read_text(encoding="utf-8")


def links(html: str, around: str) -> list[str]:
    return [address for each, address, _ in Links(html).found if each == around]


def source(language: str, path: str) -> str:
    return (PROJECT / "docs" / language / path).read_text(encoding="utf-8")


def title(language: str, path: str) -> str:
    return re.findall(r"^# (.*?) \{", source(language, path), re.MULTILINE)[0]


def description(language: str, path: str) -> str:
    text = source(language, path).split("---")[1]
    return str(yaml.safe_load(text)["description"])


def test_every_page_is_in_the_navigation_and_below_its_chapter() -> None:
    listed = [path for paths in CHAPTERS.values() for path in paths]
    listed += [path for path in NAV if isinstance(path, str)]
    assert sorted(listed) == sorted(pages.read(PROJECT)["zh"])
    for name, paths in CHAPTERS.items():
        assert paths[0] == f"{name}/index.md"
        assert all(path.startswith(f"{name}/") for path in paths)


@BOTH
def test_a_chapter_is_called_as_its_landing_page_is(site: Path, language: str) -> None:
    html = html_of(site, language, "gallery.md")
    for name, paths in CHAPTERS.items():
        label = re.search(
            rf'href="\.\./{name}/" class="md-nav__link.*?md-ellipsis">(.*?)<', html, 16
        )
        assert label is not None, name
        assert label.group(1).strip() == title(language, paths[0])


@BOTH
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_landing_page_lists_the_pages_of_its_chapter_in_order(
    site: Path, language: str, chapter: str
) -> None:
    first, *others = CHAPTERS[chapter]
    html = html_of(site, language, first)
    addresses = [path.removeprefix(f"{chapter}/").replace(".md", "/") for path in others]
    assert links(html, "contents") == addresses
    listed = html.split('class="contents"')[1].split("</ol>")[0]
    for path in others:
        assert f">{title(language, path)}<" in unescape(listed)
        assert f"<p>{description(language, path)}</p>" in unescape(listed)


@BOTH
def test_the_home_page_lists_the_chapters_and_counts_what_they_have(
    site: Path, language: str
) -> None:
    html = html_of(site, language, "index.md")
    written = {name: paths for name, paths in CHAPTERS.items() if paths[1:]}
    assert links(html, "contents") == [f"{name}/" for name in written]
    texts = re.findall(r"<small>(.*?)</small>", html)
    for paths, text in zip(written.values(), texts, strict=True):
        chapter = [pages.read(PROJECT)[language][path] for path in paths]
        shown = {p.value for page in chapter for p in page.shown("snippet")}
        drawn = {f"{p.value}.py" for page in chapter for p in page.shown("figure")}
        alone = {name for name in drawn - shown if (PROJECT / "snippets" / name).exists()}
        numbers = [int(number) for number in re.findall(r"\d+", text)]
        assert numbers[0] == len(paths) - 1
        assert numbers[1] >= len(shown | alone)


@BOTH
def test_breadcrumbs_lead_to_the_chapter_and_home(site: Path, language: str) -> None:
    for paths in CHAPTERS.values():
        assert links(html_of(site, language, paths[0]), "md-path__list") == [".."]
        for path in paths[1:]:
            assert links(html_of(site, language, path), "md-path__list") == ["../..", "../"]


@BOTH
def test_the_foot_leads_to_the_page_before_and_after(site: Path, language: str) -> None:
    order = ["index.md", *(path for paths in CHAPTERS.values() for path in paths), "gallery.md"]
    for path, following in itertools.pairwise(order):
        labels = re.findall(
            r'md-footer__link--next" aria-label="[^:]*: (.*?)"', html_of(site, language, path)
        )
        assert [unescape(label) for label in labels] == [title(language, following)]


@BOTH
def test_the_foot_tells_which_torch_ran_the_code(site: Path, language: str) -> None:
    version = importlib.metadata.version("torch").split("+")[0]
    assert f"PyTorch {version}" in html_of(site, language, "index.md").split("<footer")[1]
