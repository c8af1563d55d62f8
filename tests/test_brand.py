"""The site's pictures of itself."""

import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tensor_notes import brand, brand_drawing
from tests.conftest import run_command


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return brand.pictures(tmp_path_factory.mktemp("project"))


def test_drawing_twice_gives_the_same_bytes(drawn: dict[str, bytes], tmp_path: Path) -> None:
    assert brand.pictures(tmp_path) == drawn


def test_the_icon_is_a_small_square_drawing_without_words(drawn: dict[str, bytes]) -> None:
    icon = ElementTree.fromstring(drawn["favicon.svg"])
    assert icon.get("viewBox") == "0 0 72 72"
    assert len(drawn["favicon.svg"]) <= 4_000
    assert not icon.findall(".//{http://www.w3.org/2000/svg}text")


def test_the_social_image_has_the_size_that_previews_ask_for(drawn: dict[str, bytes]) -> None:
    image = drawn["social.png"]
    assert image.startswith(b"\x89PNG")
    assert struct.unpack(">II", image[16:24]) == (1200, 630)
    assert len(image) <= 150_000


def test_the_name_is_four_characters_of_the_same_size() -> None:
    lines = [line.split() for line in brand_drawing.NAME.split("\n") if line]
    assert {tuple(map(len, line)) for line in lines} == {(len(lines),) * 4}


def test_what_is_kept_is_not_drawn_again(drawn: dict[str, bytes], tmp_path: Path) -> None:
    brand.pictures(tmp_path)
    code = (
        "import sys; from pathlib import Path; from tensor_notes import brand;"
        "brand.pictures(Path()); print({'matplotlib', 'torch'} & sys.modules.keys())"
    )
    assert run_command("python", "-c", code, folder=tmp_path).stdout == "set()\n"


@pytest.mark.parametrize("keep", [0, 1000, -1000])
def test_a_damaged_picture_is_drawn_again(
    drawn: dict[str, bytes], tmp_path: Path, keep: int
) -> None:
    brand.pictures(tmp_path)
    (kept,) = (tmp_path / brand.FOLDER).iterdir()
    kept.write_bytes(kept.read_bytes()[:keep])
    assert brand.pictures(tmp_path) == drawn


def test_a_changed_bit_is_noticed(drawn: dict[str, bytes], tmp_path: Path) -> None:
    brand.pictures(tmp_path)
    (kept,) = (tmp_path / brand.FOLDER).iterdir()
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 1
    kept.write_bytes(content)
    assert brand.pictures(tmp_path) == drawn


@pytest.mark.parametrize("name", ["favicon.svg", "social.png"])
def test_both_sites_have_the_pictures(site: Path, drawn: dict[str, bytes], name: str) -> None:
    for assets in ["assets", "en/assets"]:
        assert (site / assets / name).read_bytes() == drawn[name]
    for page in [site / "index.html", site / "en/index.html"]:
        assert 'assets/favicon.svg"' in page.read_text(encoding="utf-8")
