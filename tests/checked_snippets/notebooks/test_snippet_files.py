"""Each snippet as a file: it says what it needs, runs by itself and prints what the page shows."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from checked_snippets.notebooks.script import script
from checked_snippets.running.outcome import Outcome, pack
from checked_snippets.running.start import ENVIRONMENT
from checked_snippets.snippets import snippet
from checked_snippets.snippets.snippet import Snippet
from tests.conftest import PROJECT
from tests.engine import SETTINGS, given, on_the_site, written

SNIPPETS = [
    each
    for file in sorted((PROJECT / "snippets").rglob("*.py"))
    for each in [snippet.read(file, SETTINGS)]
    if not each.has_helpers
]

BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
"""What PEP 723 says that a tool should look for."""

SOME = {
    "prints": "broadcasting/column_plus_row.py",
    "raises": "broadcasting/refused.py",
    "draws": "under-and-overfitting/error_against_degree.py",
    "needs nothing": "home/half_of_a_list.py",
    "needs no torch": "arrays/kaleidoscope/solution.py",
    "stands behind a check": "lab-iou/iou/wrong_a_column.py",
}


NOTHING, DRAWN = Outcome(()), Outcome((), figures=(pack("", "<svg/>"),))


def metadata(text: str) -> dict[str, Any]:
    """The metadata of a script, as PEP 723 says that it is to be read."""
    blocks = [found for found in BLOCK.finditer(text) if found["type"] == "script"]
    assert len(blocks) <= 1
    content = "".join(found["content"] for found in blocks)
    lines = [line.removeprefix("#").removeprefix(" ") for line in content.splitlines(True)]
    return tomllib.loads("".join(lines))


def imported(text: str) -> set[str]:
    """The packages that a file imports and Python does not bring."""
    nodes = [*ast.walk(ast.parse(text))]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.split(".")[0] for name in names} - sys.stdlib_module_names


def test_every_snippet_says_what_it_needs(site: Path) -> None:
    assert len(SNIPPETS) > 700
    for each in SNIPPETS:
        text = (site / "snippets" / each.name).read_text(encoding="utf-8")
        needed = metadata(text).get("dependencies", [])
        assert imported(text) <= {word.split("==")[0] for word in needed}, each.name


def test_what_a_reader_cannot_run_is_not_offered(site: Path) -> None:
    offered = {file.relative_to(site / "snippets") for file in (site / "snippets").rglob("*.py")}
    assert offered == {Path(each.name) for each in SNIPPETS}


def test_a_file_names_the_torch_that_was_built_with_and_the_numpy_it_asks_for() -> None:
    import torch

    needed = metadata(script(written("import torch\n"), NOTHING))["dependencies"]
    assert needed == [f"torch=={torch.__version__.split('+')[0]}", "numpy"]
    assert metadata(script(written("import math\n"), NOTHING)) == {}


def test_a_file_shows_its_figures() -> None:
    source = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\n"
    assert script(written(source), DRAWN).endswith(f"{source}\nplt.show()\n")
    assert "show" not in script(written(source), NOTHING)


def promised(each: Snippet) -> list[str]:
    return [line for part in each.parts for step in part.steps for line in step.promise]


@pytest.mark.parametrize("name", SOME.values(), ids=[*SOME])
def test_a_file_gives_what_the_page_shows(site: Path, tmp_path: Path, name: str) -> None:
    each = snippet.read(PROJECT / "snippets" / name, SETTINGS)
    raises = bool(on_the_site(each).raised)
    shutil.copy(site / "snippets" / name, tmp_path / "idea.py")
    environment = os.environ | ENVIRONMENT | {"MPLBACKEND": "Agg"}
    command = [sys.executable, "idea.py"]
    ran = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    printed = ran.stdout.splitlines()
    if raises:
        printed += ran.stderr.splitlines()[-1:]
    assert (printed, ran.returncode) == (promised(each), int(raises))


def test_a_file_says_what_was_printed() -> None:
    source = "print(1)\n#> 2\n\nx = 3\nprint('a', x)\n#> a ...\n"
    said = script(written(source), Outcome(given("1", "", "a 3")))
    assert said == "print(1)\n#> 1\n\nx = 3\nprint('a', x)\n#> a ...\n"
