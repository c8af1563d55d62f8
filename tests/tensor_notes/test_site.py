"""The built site: two of them in one, and always the same."""

import filecmp
import gzip
import itertools
import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag

import pytest

from checked_snippets.snippets import snippet
from tests.conftest import PROJECT, build_site
from tests.engine import SETTINGS

PAGES = sorted(
    page.relative_to(PROJECT / "docs/zh").with_suffix(".html").as_posix()
    for page in (PROJECT / "docs/zh").rglob("*.md")
)


class Elements(HTMLParser):
    """The start tags of a page, with their attributes."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def values(self, attribute: str) -> list[str]:
        return [attributes[attribute] for _, attributes in self.found if attribute in attributes]


def html_files(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


@pytest.fixture
def forgetful(tmp_path: Path) -> Path:
    """A copy of the project in which nothing is kept but what the snippets gave."""
    for name in ("docs", "snippets", "bench", ".cache/snippets"):
        shutil.copytree(PROJECT / name, tmp_path / "copy" / name)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(PROJECT / name, tmp_path / "copy")
    (tmp_path / "copy/.git").symlink_to(PROJECT / ".git")  # it has the date of the commit
    return tmp_path / "copy"


def test_a_build_on_another_day_is_byte_identical(
    site: Path, tmp_path: Path, forgetful: Path
) -> None:
    elsewhere = {"PYTHONHASHSEED": "7", "TZ": "Asia/Shanghai"}
    another_day = {"PYTHONPATH": str(PROJECT / "tests" / "another_day")}
    other = build_site(tmp_path / "other", elsewhere | another_day, forgetful)
    files = [file.relative_to(site) for file in sorted(site.rglob("*")) if file.is_file()]
    assert files == [f.relative_to(other) for f in sorted(other.rglob("*")) if f.is_file()]
    _, different, unreadable = filecmp.cmpfiles(site, other, files, shallow=False)
    assert (different, unreadable) == ([], [])


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("folder", "language"), [("", "zh"), ("en", "en")])
def test_each_page_says_its_language_and_links_to_its_twin(
    site: Path, page: str, folder: str, language: str
) -> None:
    file = site / folder / page
    html = Elements(file.read_text(encoding="utf-8"))
    assert html.found[0] == ("html", {"lang": language, "class": "no-js"})
    (twin,) = [a["href"] for tag, a in html.found if a.get("class") == "language"]
    other = site / {"": "en", "en": ""}[folder] / page
    assert (file.parent / twin).resolve() == other


@pytest.mark.parametrize(("folder", "words"), [("", "没有这一页"), ("en", "There is no such page")])
def test_each_language_has_its_own_404_page(site: Path, folder: str, words: str) -> None:
    assert words in (site / folder / "404.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("folder", "own", "other"), [("", "先答", "Each lesson"), ("en", "Each lesson", "先答")]
)
def test_each_language_has_its_own_search_index(
    site: Path, folder: str, own: str, other: str
) -> None:
    index = json.loads((site / folder / "search/search_index.json").read_text(encoding="utf-8"))
    texts = " ".join(entry["text"] for entry in index["docs"])
    assert own in texts
    assert other not in texts


def test_every_internal_link_and_anchor_leads_somewhere(site: Path) -> None:
    pages = {file: Elements(file.read_text(encoding="utf-8")) for file in html_files(site)}
    for file, html in pages.items():
        for link in {*html.values("href"), *html.values("src")}:
            target, anchor = urldefrag(link)
            if re.match(r"(https?|data|mailto|javascript):", link) or file.name == "404.html":
                continue
            found = (file.parent / target).resolve() if target else file
            assert found.is_file(), f"{file}: {link}"
            assert not anchor or anchor in pages[found].values("id"), f"{file}: {link}"


def test_ids_are_unique_and_figures_have_names(site: Path) -> None:
    for file in html_files(site):
        html = Elements(file.read_text(encoding="utf-8"))
        ids = html.values("id")
        assert len(ids) == len(set(ids)), file
        images = [a for tag, a in html.found if tag == "svg" and a.get("role") == "img"]
        assert all(image["aria-labelledby"] in ids for image in images)


def test_no_page_asks_another_host_for_anything(site: Path) -> None:
    for file in [*html_files(site), *site.rglob("*.css")]:
        text = file.read_text(encoding="utf-8")
        html = Elements(text) if file.suffix == ".html" else None
        loaded = html.values("src") if html else []
        links = [a["href"] for tag, a in html.found if tag == "link"] if html else []
        styles = re.findall(r"url\(([^)#]+)\)|@import", text)
        for address in [*loaded, *links, *styles]:
            assert not re.match(r"['\"]?(https?:)?//", address), f"{file}: {address}"


def test_every_copy_button_has_the_code_of_its_snippet(site: Path) -> None:
    cells = [
        (each["data-snippet"], button["data-clipboard-text"])
        for file in html_files(site)
        for found in [Elements(file.read_text(encoding="utf-8")).found]
        for (_, each), (_, button) in itertools.pairwise(found)
        if "data-snippet" in each
    ]
    assert len(cells) > 1000
    for name, copied in cells:
        assert copied == snippet.read(PROJECT / "snippets" / name, SETTINGS).runnable
        assert not any(line.startswith("#>") for line in copied.splitlines())


def test_all_frames_of_a_slider_weigh_at_most_20_kb(site: Path) -> None:
    sliders = [
        part.split("<details>")[0]
        for file in html_files(site)
        for part in file.read_text(encoding="utf-8").split('<div class="slider">')[1:]
    ]
    assert len(sliders) >= 10
    assert max(len(gzip.compress(each.encode())) for each in sliders) <= 20_000


@pytest.mark.parametrize("page", PAGES)
def test_a_figure_without_a_slider_weighs_at_most_10_kb(site: Path, page: str) -> None:
    html = (site / page).read_text(encoding="utf-8")
    drawings = re.findall(r"<svg role=.*?</svg>", html, re.DOTALL)
    assert all(len(gzip.compress(drawing.encode())) <= 10_000 for drawing in drawings)


def test_formulas_stay_out_of_the_search(site: Path) -> None:
    index = json.loads((site / "en/search/search_index.json").read_text(encoding="utf-8"))
    texts = [e["text"] for e in index["docs"] if e["location"].startswith("contributing/formulas")]
    assert "One dollar on each side" in " ".join(texts)
    assert not re.search("[𝐀-𝟿ℝ‖∑⊤]", " ".join(texts))
