"""The index of names and the map of the course, as the site has them."""

import importlib
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from checked_snippets.files import below
from tensor_notes.names import entry
from tests.engine import SETTINGS

ENTRIES = entry.read(SETTINGS)
MODULES = ("torch", "numpy", "matplotlib", "matplotlib.pyplot", "torch.utils.data", "torch.func")
OF_INSTANCES = {
    *("torch.return_types", "torch.nn.Linear", "torch.nn.BatchNorm1d", "torch.optim.Optimizer"),
    *("torch.nn.Module.training", "torch.nn.Module.load_state_dict"),
    "torch.utils.benchmark.Measurement",
    *("matplotlib.axes.Axes.spines", "matplotlib.figure.Figure.canvas"),
}
"""Names, or classes whose names, only an instance has."""


def found(path: str) -> Any:
    """What a path leads to in the libraries that are installed."""
    for module in MODULES:
        importlib.import_module(module)
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        try:
            value = importlib.import_module(".".join(parts[:end]))
        except ImportError:
            continue
        for each in parts[end:]:
            value = inspect.getattr_static(value, each, None) or getattr(value, each)
        return value
    raise AttributeError(path)


@pytest.mark.parametrize(
    "path", [each.path for key, each in ENTRIES.items() if key[0] and not each.path.endswith("=")]
)
def test_a_name_of_the_index_is_public_in_its_library(path: str) -> None:
    if not any(f"{path}.".startswith(f"{each}.") for each in OF_INSTANCES):
        found(path)
    assert not re.search(r"\._(?!_)", path)


@pytest.mark.parametrize("edition", ["en/", ""])
def test_the_index_has_every_name(site: Path, edition: str) -> None:
    html = (site / edition / "reference/names.html").read_text(encoding="utf-8")
    assert html.count("<dt") == len(ENTRIES)


@pytest.mark.parametrize("edition", ["en/", ""])
def test_the_map_leads_to_every_lesson(site: Path, edition: str) -> None:
    html = (site / edition / "reference/map.html").read_text(encoding="utf-8")
    drawn = html[html.index('<svg class="map"') :].partition("</svg>")[0]
    ways = re.findall(r'<a href="\.\./([^"]+)"', drawn)
    assert all((site / edition / way).is_file() for way in ways)
    chapters = {way.partition("/")[0] for way in ways}
    folder = SETTINGS.page_folder(edition.strip("/") or "zh")
    lessons = {p.relative_to(folder).with_suffix(".html").as_posix() for p in below(folder, ".md")}
    assert {each for each in lessons if each.partition("/")[0] in chapters} == {*ways}


@pytest.mark.parametrize("edition", ["en/", ""])
def test_a_name_in_a_cell_leads_to_a_section(site: Path, edition: str) -> None:
    page = site / edition / "linear-algebra/matrix-product.html"
    cells = re.findall(r'<span class="cell-code">.*?</span></', page.read_text("utf-8"), re.S)
    ways = {way for cell in cells for way in re.findall(r'<a href="([^"]+)"', cell)}
    assert len(ways) > 5
    for way in ways:
        address, _, anchor = way.partition("#")
        there = (page.parent / address).resolve().read_text(encoding="utf-8")
        assert f'id="{anchor}"' in there, way
