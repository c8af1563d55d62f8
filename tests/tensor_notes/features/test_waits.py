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
    assert shown == [float(f"{seconds:.2g}") for seconds in RECORD["seconds"].values()]
    assert RECORD["date"] in table and RECORD["machine"]["processor"] in table


def test_each_row_has_words_in_both_languages() -> None:
    for own in words.every().values():
        assert own["waits"].keys() - {"columns"} == RECORD["seconds"].keys()
