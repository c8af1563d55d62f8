"""The site's pictures of itself are those that bench/brand.py draws."""

import io
import runpy
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import matplotlib.image
import numpy as np
import pytest

from tests.conftest import PROJECT

ASSETS = PROJECT / "docs" / "theme" / "assets"
BRAND = runpy.run_path(str(PROJECT / "bench" / "brand.py"))


@pytest.fixture(scope="module")
def drawn() -> Any:
    return BRAND["pictures"]()


def test_the_icon_is_drawn_as_it_is_kept(drawn: dict[str, bytes]) -> None:
    assert drawn["favicon.svg"] == (ASSETS / "favicon.svg").read_bytes()


def test_the_social_image_is_drawn_as_it_is_kept(drawn: dict[str, bytes]) -> None:
    kept = matplotlib.image.imread(ASSETS / "social.png")
    again = matplotlib.image.imread(io.BytesIO(drawn["social.png"]))
    assert again.shape == kept.shape
    assert np.abs(again - kept).mean() < 0.001  # letters may be rounded otherwise elsewhere


def test_the_icon_is_a_small_square_drawing_without_words() -> None:
    content = (ASSETS / "favicon.svg").read_bytes()
    icon = ElementTree.fromstring(content)
    assert icon.get("viewBox") == "0 0 72 72"
    assert len(content) <= 4_000
    assert not icon.findall(".//{http://www.w3.org/2000/svg}text")


def test_the_social_image_has_the_size_that_previews_ask_for() -> None:
    file = ASSETS / "social.png"
    assert matplotlib.image.imread(file).shape[:2] == (630, 1200)
    assert file.stat().st_size <= 150_000


def test_the_name_is_four_characters_of_the_same_size() -> None:
    lines = [line.split() for line in BRAND["NAME"].split("\n") if line]
    assert {tuple(map(len, line)) for line in lines} == {(len(lines),) * 4}


@pytest.mark.parametrize("name", ["favicon.svg", "social.png"])
def test_both_sites_have_the_pictures(site: Path, name: str) -> None:
    for assets in ["assets", "en/assets"]:
        assert (site / assets / name).read_bytes() == (ASSETS / name).read_bytes()
    for page in [site / "index.html", site / "en/index.html"]:
        assert 'assets/favicon.svg"' in page.read_text(encoding="utf-8")
