"""What the pages say of how they were proven is what has been measured."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checked_snippets.checking import releases
from checked_snippets.checking.book import open_snippets, snippet_files
from tensor_notes.features import proof
from tensor_notes.features.proof import Row
from tensor_notes.two_sites import html_files
from tests.conftest import PROJECT
from tests.engine import SETTINGS, written

BENCH: dict[str, Any] = json.loads((PROJECT / "bench/proof.json").read_text(encoding="utf-8"))
OTHER: dict[str, Any] = json.loads((PROJECT / "bench/other-torch.json").read_text(encoding="utf-8"))

PAGE = """\
# Title { #title }

```python
--8<-- "page/shown.py"
```

![A figure of it](../figures/page/shown.svg)

![Another](../figures/page/drawn-left.svg)
"""


SNIPPETS = {
    each.name: each
    for each in [
        written("x = 1\nprint(x)\n#> 1\nprint(2)\n#> 2\n", "page/shown.py"),
        written("x = 1\n", "page/drawn.py"),
        written("x = 1\n", "other/elsewhere.py"),
    ]
}


def test_the_snippets_of_a_page_are_listed_once_in_its_order() -> None:
    assert list(proof.rows(PAGE, SNIPPETS.keys(), {"page/shown.py": "10 ms"})) == [
        Row("page/shown.py", time="10 ms", draws=True),
        Row("page/drawn.py", time="", draws=True),
    ]


@pytest.mark.parametrize(
    ("what", "name", "said"),
    [
        ("lines", "page/shown.py", "3"),
        ("checks", "page/shown.py", "2"),
        ("checks", "page/drawn.py", "–"),
        ("lines", "page/unread.py", "–"),
    ],
)
def test_lines_and_compared_outputs_are_counted(what: str, name: str, said: str) -> None:
    assert proof.count(what, SNIPPETS.get(name)) == said


def test_nothing_is_recorded_before_it_is_measured(tmp_path: Path) -> None:
    assert proof.record(tmp_path, "proof.json") == {}


def test_every_change_that_was_recorded_was_seen() -> None:
    for what in ["promises", "translations"]:
        assert BENCH[what]["seen"] == BENCH[what]["changed"] > 5000


def text_of(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", html).split())


@pytest.mark.parametrize("folder", ["", "en/"])
def test_the_reference_page_shows_the_records(site: Path, folder: str) -> None:
    text = text_of((site / f"{folder}reference/verified.html").read_text(encoding="utf-8"))
    assert f"{BENCH['promises']['changed']} 100 %" in text
    assert f"{BENCH['translations']['changed']} 100 %" in text
    assert OTHER["date"] in text
    assert OTHER["versions"]["torch"] in text
    for each in OTHER["differing"]:
        assert f"{each['path']}:{each['line']}" in text


NOTED = re.compile(
    r'data-snippet="([^"]+)"(?:(?!data-snippet=).)*?<details class="quiet other-release">'
    r"<summary>([^<]*)",
    re.DOTALL,
)
"""A cell that says of another release that it gives something else."""


@pytest.mark.parametrize(
    ("edition", "said"), [("zh", "换成 {}，输出不一样"), ("en", "{} gives another output")]
)
def test_each_cell_says_what_another_torch_gives(site: Path, edition: str, said: str) -> None:
    snippets, _ = open_snippets(snippet_files(SETTINGS), SETTINGS)
    (release,) = proof.releases(PROJECT)
    files = html_files(site, edition, SETTINGS)
    noted = {found for file in files for found in NOTED.findall(file.read_text(encoding="utf-8"))}
    differing = {each.name for each in snippets if releases.differing(each, release)}
    assert noted == {(name, said.format(release.name)) for name in differing}
    assert noted


def test_a_page_says_at_its_foot_what_ran_its_snippets(site: Path) -> None:
    page = "tensors/broadcasting.html"
    chinese, english = (
        text_of((site / folder / page).read_text(encoding="utf-8")) for folder in ["", "en"]
    )
    versions = proof.run_with(SETTINGS.packages)
    count = len({*re.findall(r'data-snippet="([^"]+)"', (site / page).read_text(encoding="utf-8"))})
    assert f"本页的 {count} 段代码由 {versions} 运行并核对过" in chinese
    assert f"{count} snippets on this page, run and compared with {versions}, as of " in english
    assert "compared with Python" not in text_of((site / "404.html").read_text(encoding="utf-8"))


OTHER_TORCH = """
import json, sys
sys.path.insert(0, "bench")
import other_torch
pins, told = other_torch.without_torch(sys.argv[1]), other_torch.told(json.loads(sys.argv[2]))
print(json.dumps([pins, told]))
"""


def of_other_torch(*words: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", OTHER_TORCH, *words],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answer: list[str] = json.loads(ran.stdout)
    return answer


def test_another_torch_is_told_with_each_output_that_differs() -> None:
    record = {
        "versions": {"torch": "9.0.0"},
        "outputs": 7,
        "decimals": 2,
        "differing": [
            {"path": "snippets/a/b.py", "line": 3, "what": "prints", "details": ["- 1", "+ 2"]}
        ],
    }
    pins, told = of_other_torch("numpy==2\ntorch==2.13.0\ntorchx==1", json.dumps(record))
    assert pins == "numpy==2\ntorchx==1"
    assert told == (
        "snippets/a/b.py:3: prints\n    - 1\n    + 2\n\n"
        "torch 9.0.0: 1 of 7 outputs differ, 2 more in decimals alone"
    )
