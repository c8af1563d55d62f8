"""pytest-codeblocks, which is not ours, runs every page as a reader would copy it."""

import re
from pathlib import Path

import pytest

from tensor_notes import plain, snippet
from tensor_notes.page import LANGUAGES, parts
from tensor_notes.start import ENVIRONMENT
from tensor_notes.steps import parse
from tests.conftest import PROJECT, run_command

SNIPPETS = {
    read.name: read
    for file in sorted((PROJECT / "snippets").rglob("*.py"))
    for read in [snippet.read(file, PROJECT)]
}
PAGES = sorted(
    page.relative_to(PROJECT / "docs")
    for language in LANGUAGES
    for page in (PROJECT / "docs" / language).rglob("*.md")
)
HANDWRITTEN = [PROJECT / "README.md", PROJECT / "README.zh.md"]


ONE_PROCESS_FOR_ALL = """
import matplotlib, torch

torch.set_warn_always(True)  # not once for all blocks

def pytest_runtest_teardown():
    matplotlib.rcdefaults()
"""


def codeblocks(folder: Path) -> tuple[int, str]:
    """How many blocks ran as they should, and what was reported."""
    (folder / "conftest.py").write_text(ONE_PROCESS_FOR_ALL)
    flags = ["--codeblocks", "-q", "-p", "no:cacheprovider", "-c", "/dev/null"]
    words = ["pytest", *flags, "--rootdir", str(folder), str(folder)]
    same_rounding = ENVIRONMENT | {"MPLBACKEND": "agg"}
    ran = run_command(*words, environment=same_rounding)
    counts = re.findall(r"(\d+) (\w+)", ran.stdout.splitlines()[-1])
    good = sum(int(count) for count, what in counts if what in ("passed", "xfailed"))
    return (good if ran.returncode == 0 else 0), ran.stdout


def test_every_block_of_every_page_runs_alone_and_prints_what_it_says(tmp_path: Path) -> None:
    cells = 0
    for page in PAGES:
        text = (PROJECT / "docs" / page).read_text(encoding="utf-8")
        cells += sum(part.kind == "snippet" for part in parts(text))
        copy = tmp_path / page
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(plain.plain(text, SNIPPETS), encoding="utf-8")
    ran, told = codeblocks(tmp_path)
    assert ran == cells > 0, told


@pytest.mark.parametrize("file", HANDWRITTEN, ids=lambda file: str(file.name))
def test_every_python_block_outside_the_site_runs(file: Path, tmp_path: Path) -> None:
    text = file.read_text(encoding="utf-8")
    (tmp_path / file.name).write_text(text, encoding="utf-8")
    blocks = len(re.findall(r"^```python$", text, re.MULTILINE))
    ran, told = codeblocks(tmp_path)
    assert ran == blocks > 0, told


def test_a_false_output_is_seen(tmp_path: Path) -> None:
    wrong = "print(1)\n#> 2\n"
    one = snippet.Snippet("a/b.py", "a/b.py", wrong, parse(wrong, "a/b.py"))
    page = plain.plain('```python\n--8<-- "a/b.py"\n```\n', {one.name: one})
    (tmp_path / "page.md").write_text(page)
    assert codeblocks(tmp_path)[0] == 0
