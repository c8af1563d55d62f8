"""What search engines and other sites are told: only where the site has an address."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from tensor_notes.output.archive import archive
from tests.conftest import build_site, once
from tests.tensor_notes.test_site import PAGES, Elements

ROOT = "https://notes.example/site/"
ADDRESS = {"sitemap": "http://www.sitemaps.org/schemas/sitemap/0.9"}
ALTERNATE = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    environment = {"SITE_URL": ROOT, "REPOSITORY": "owner/name"}
    built = once(
        "published", tmp_path_factory, lambda folder: build_site(folder / "site", environment)
    )
    return built / "site"


def everywhere(page: str) -> dict[str, str]:
    path = "" if page == "index.html" else page.removesuffix("index.html")
    english = f"{ROOT}en/{path}"
    return {"zh": f"{ROOT}{path}", "en": english, "x-default": english}


@pytest.mark.parametrize(("folder", "language"), [("", "zh"), ("en", "en")])
def test_a_page_says_its_address_and_that_of_its_twin(
    published: Path, folder: str, language: str
) -> None:
    for page in PAGES:
        html = Elements((published / folder / page).read_text(encoding="utf-8"))
        links = [a for tag, a in html.found if tag == "link"]
        canonical = [a["href"] for a in links if a["rel"] == "canonical"]
        twins = {a["hreflang"]: a["href"] for a in links if a["rel"].strip() == "alternate"}
        assert canonical == [everywhere(page)[language]]
        assert twins == everywhere(page)


@pytest.mark.parametrize(("folder", "language"), [("", "zh"), ("en", "en")])
def test_a_sitemap_has_every_page_in_both_languages(
    published: Path, folder: str, language: str
) -> None:
    tree = ElementTree.parse(published / folder / "sitemap.xml")
    told = {
        entry.findtext("sitemap:loc", namespaces=ADDRESS): {
            link.attrib["hreflang"]: link.attrib["href"] for link in entry.iter(ALTERNATE)
        }
        for entry in tree.iterfind("sitemap:url", ADDRESS)
    }
    assert told == {everywhere(page)[language]: everywhere(page) for page in PAGES}


def test_robots_are_welcome_and_told_of_both_sitemaps(published: Path) -> None:
    assert (published / "robots.txt").read_text() == (
        f"User-agent: *\nAllow: /\nSitemap: {ROOT}sitemap.xml\nSitemap: {ROOT}en/sitemap.xml\n"
    )
    assert not (published / "en" / "robots.txt").exists()


@pytest.mark.parametrize(("folder", "language"), [("", "zh_CN"), ("en", "en_GB")])
def test_a_link_to_a_page_can_be_shown_with_title_and_description(
    published: Path, folder: str, language: str
) -> None:
    for page in PAGES:
        html = Elements((published / folder / page).read_text(encoding="utf-8"))
        told = {a["property"]: a["content"] for tag, a in html.found if "property" in a}
        (description,) = [a["content"] for _, a in html.found if a.get("name") == "description"]
        assert told["og:description"] == description
        assert told["og:title"]
        assert told["og:locale"] == language
        assert told["og:url"].startswith(f"{ROOT}{folder}")
        assert (published / told["og:image"].removeprefix(ROOT)).is_file()


def test_a_site_without_an_address_claims_none(site: Path) -> None:
    assert (site / "robots.txt").read_text() == "User-agent: *\nAllow: /\n"
    assert not [*site.rglob("sitemap.xml*")]
    for page in PAGES:
        html = (site / page).read_text(encoding="utf-8")
        assert not re.search(r'rel="(canonical|alternate )"|og:url|og:image', html)


def test_the_same_site_makes_the_same_zip(site: Path, tmp_path: Path) -> None:
    zips = [tmp_path / folder / "notes.zip" for folder in ("a", "b")]
    for each in zips:
        each.parent.mkdir()
        archive(site, each)
    assert zips[0].read_bytes() == zips[1].read_bytes()
    with ZipFile(zips[0]) as zipped:
        assert zipped.testzip() is None
        names = [name.removeprefix("notes/") for name in zipped.namelist()]
    files = sorted(file for file in site.rglob("*") if file.is_file())
    assert names == [file.relative_to(site).as_posix() for file in files]


COLAB = "https://colab.research.google.com/github/owner/name/blob/notebooks/"


@pytest.mark.parametrize("folder", ["", "en/"])
def test_a_notebook_can_be_opened_in_colab_where_there_is_a_repository(
    published: Path, site: Path, folder: str
) -> None:
    page = f"{folder}tensors/broadcasting"
    html, without = (
        (each / f"{page}.html").read_text(encoding="utf-8") for each in (published, site)
    )
    colab = [link for link in Elements(html).values("href") if "colab" in link]
    assert colab == [f"{COLAB}{page}.ipynb"]
    assert (published / colab[0].removeprefix(COLAB)).is_file()
    assert "colab" not in without


def test_a_notebook_says_where_its_page_is(published: Path, site: Path) -> None:
    notebook = "en/tensors/broadcasting.ipynb"
    address = f"{ROOT}en/tensors/broadcasting.html"
    assert address in (published / notebook).read_text(encoding="utf-8")
    first = json.loads((site / notebook).read_text(encoding="utf-8"))["cells"][0]
    assert "](" not in "".join(first["source"])
