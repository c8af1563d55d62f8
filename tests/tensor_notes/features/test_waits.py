"""What a contributor waits for is what `make waits` has recorded."""

import json
import re
from pathlib import Path

import pytest

from tensor_notes import words
from tests.conftest import PROJECT

RECORD = json.loads((PROJECT / "bench/contributor.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("folder", "language"), [("", "zh"), ("en/", "en")])
def test_the_page_shows_the_record(site: Path, folder: str, language: str) -> None:
    html = (site / f"{folder}contributing/what-to-run.html").read_text(encoding="utf-8")
    table = html[html.index('id="how-long"') :]
    shown = [float(cell) for cell in re.findall(r"<td>([\d.]+)</td>", table)]
    assert shown == [value for name in RECORD["now"] for value in row(name)]
    assert RECORD["date"] in table and RECORD["machine"]["processor"] in table


def row(name: str) -> list[float]:
    """What is measured, what was, and the ratio."""
    now, then = RECORD["now"][name], RECORD["then"].get(name)
    before = [float(f"{then:.3g}"), round(now / then, 2)] if then else []
    return [float(f"{now:.3g}"), *before]


def test_each_row_has_words_in_both_languages() -> None:
    for own in words.every().values():
        assert {*RECORD["now"]} <= own["waits"].keys() - {"columns"}
