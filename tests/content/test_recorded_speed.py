"""The times on the page *Measuring speed* are those that bench/speed.py has recorded."""

import json
import re
from typing import Any

import pytest

from tests.conftest import PROJECT

RECORD: dict[str, Any] = json.loads((PROJECT / "bench" / "speed.json").read_text())
ROWS: list[dict[str, Any]] = RECORD["rows"]
LANGUAGES = ["en", "zh"]


def page(language: str) -> str:
    return (PROJECT / "docs" / language / "tensors" / "measuring-speed.md").read_text()


def table_row(row: dict[str, Any]) -> str:
    setting = f"{row['threads']:>7} {row['dtype']} {row['size']:>4}"
    ratio = row["torch"] / row["numpy"]
    return f"{setting} {row['numpy']:>5g} {row['torch']:>7g} {ratio:>5.2f}"


def recorded(size: int, dtype: str = "float32", threads: int = 1) -> dict[str, Any]:
    wanted = {"threads": threads, "size": size, "dtype": dtype}
    return next(row for row in ROWS if row | wanted == row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_is_the_record(language: str) -> None:
    shown = re.findall(r"^ +\d+ float.*$", page(language), re.MULTILINE)
    assert shown == [table_row(row) for row in ROWS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_where_and_with_what_is_said(language: str) -> None:
    machine, versions = RECORD["machine"], RECORD["versions"]
    said = [RECORD["date"], machine["processor"].split(" Processor")[0], machine["system"]]
    said += [str(machine["cores"]), str(machine["load"]), *versions.values()]
    assert [each for each in said if each not in page(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_text_says_of_the_numbers_is_so(language: str) -> None:
    first, small = RECORD["first"][0], recorded(64)
    said = [f"{times[library]:g}" for times in (first, small) for library in ("numpy", "torch")]
    said += [
        f"{recorded(1024)[library] / recorded(256)[library]:.0f}" for library in ("numpy", "torch")
    ]
    slower = [100 * (row["torch"] / row["numpy"] - 1) for row in ROWS if row["threads"] == 1]
    said += [f"{min(slower):.0f}", f"{max(slower):.0f}%"]
    words = re.sub(r"^ +\d+ float.*$", "", page(language), flags=re.MULTILINE)
    assert [each for each in said if not re.search(rf"(?<![\d.]){each}(?![\d.]*\d)", words)] == []
    assert min(slower) > 0
    for library in ("numpy", "torch"):
        twice = recorded(1024, "float64")[library] / recorded(1024)[library]
        assert twice == pytest.approx(2, rel=0.2)
    for dtype in ("float32", "float64"):
        assert recorded(1024, dtype, threads=2)["torch"] > recorded(1024, dtype)["torch"]


def test_the_figure_draws_the_record() -> None:
    source = (PROJECT / "snippets" / "measuring-speed" / "recorded_times.py").read_text()
    for library, name in [("numpy", "NumPy"), ("torch", "PyTorch")]:
        for dtype in ["float32", "float64"]:
            times = [f"{recorded(size, dtype)[library]:g}" for size in (64, 256, 1024)]
            assert f'"{name} {dtype}": [{", ".join(times)}]' in source
