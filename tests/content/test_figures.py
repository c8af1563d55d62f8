"""Every figure of this site is whole, and follows its page from light to dark."""

import re
from collections.abc import Iterator

import pytest

from checked_snippets.checking.book import Book, open_book
from checked_snippets.figures.colours import COLOURS
from tests.engine import SETTINGS

TAG = re.compile("<[^>]*>")
REFERENCE = re.compile(r"""url\(['"]?([^'")]*)|\bhref="([^"]*)""")
PAINT = re.compile(r"\b(?:fill|stroke|stop-color)[:=]\s*\"?([^;\"]+)")
PAGES_OWN = re.compile(r"none|url\(#[\w.]+\)|var\(--figure-\w+\)|color-mix\(in srgb, var\(.*")

MAPPED = {
    "kernels/rings_rise",  # shaded: a browser that cannot mix colours takes this one
    "linear-separability/point_line_plane",
    "losses-and-optimizers/paths_down_a_valley",  # contours, by a colormap
}
ON_PICTURES = {"images/row_zero_is_on_top", "what-a-tensor-is/channels_and_image"}


@pytest.fixture(scope="module")
def book() -> Book:
    return open_book(SETTINGS)


def tags(svg: str) -> Iterator[str]:
    return (found.group() for found in TAG.finditer(svg))


def test_nothing_is_wrong_with_any_figure(book: Book) -> None:
    assert len(book.figures) > 250
    assert [problem for each in book.outcomes.values() for problem in each.faults] == []


def test_every_reference_leads_to_a_part_of_the_same_figure(book: Book) -> None:
    for name, figure in book.figures.items():
        parts = re.findall(r'\bid="([^"]+)"', "".join(tags(figure.svg)))
        assert len(parts) == len({*parts}), name
        for tag in tags(figure.svg):
            for target in ("".join(found) for found in REFERENCE.findall(tag)):
                pixels = tag.startswith("<image ") and target.startswith("data:image/png;")
                assert pixels or target.removeprefix("#") in parts, f"{name}: {tag}"


def test_every_colour_follows_the_page_but_those_of_pictures_and_colormaps(book: Book) -> None:
    fixed = set[str]()
    for name, figure in book.figures.items():
        drawn = "".join(tags(figure.svg))
        assert not any(colour in drawn for colour in COLOURS.values()), name
        if not all(map(PAGES_OWN.fullmatch, PAINT.findall(drawn))):
            fixed.add(name)
    assert fixed == MAPPED | ON_PICTURES
