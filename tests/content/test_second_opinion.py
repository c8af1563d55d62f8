"""pytest-codeblocks, which is not ours, runs every page as a reader would copy it."""

import re
from pathlib import Path

import pytest

from checked_snippets.checking.book import Book, open_book
from checked_snippets.pages import page
from checked_snippets.running.start import ENVIRONMENT
from tests.conftest import PROJECT, run_command
from tests.engine import SETTINGS, book_of, kept, outcome_of, written
from tests.plain import plain

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
    site, cells = open_book(SETTINGS), 0
    for each in page.read(SETTINGS)["en"].values():  # a page shows the same in each language
        cells += len([*each.shown("snippet")])
        copy = tmp_path / each.path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(plain(each.text, site), encoding="utf-8")
    ran, told = codeblocks(tmp_path)
    assert ran == cells > 0, told


@pytest.mark.parametrize("file", HANDWRITTEN, ids=lambda file: str(file.name))
def test_every_python_block_outside_the_site_runs(file: Path, tmp_path: Path) -> None:
    text = file.read_text(encoding="utf-8")
    (tmp_path / file.name).write_text(text, encoding="utf-8")
    blocks = len(re.findall(r"^```python$", text, re.MULTILINE))
    ran, told = codeblocks(tmp_path)
    assert ran == blocks > 0, told


PAGE = """\
```python
--8<-- "page/idea.py"
```
"""


def test_a_false_output_is_seen(tmp_path: Path) -> None:
    snippet = written("print(1)\n#> 2\n")
    lying = book_of({snippet.name: snippet}, {snippet.name: kept(snippet)})
    (tmp_path / "page.md").write_text(plain(PAGE, lying))
    assert codeblocks(tmp_path)[0] == 0


def run_alone(source: str) -> Book:
    snippet = written(source)
    return book_of({snippet.name: snippet}, {snippet.name: outcome_of(source)})


def test_a_plain_page_has_the_code_and_its_output() -> None:
    assert plain(PAGE, run_alone("print(1)\n#> 1\nprint(2)\n#> 2\n")) == (
        "```python\nprint(1)\nprint(2)\n```\n\n"
        "<!--pytest-codeblocks:expected-output-->\n\n```text\n1\n2\n```\n"
    )


def test_a_plain_page_marks_an_expected_exception() -> None:
    assert plain(PAGE, run_alone("1 / 0\n#> ZeroDivisionError: division by zero\n")) == (
        "<!--pytest.mark.xfail(strict=True)-->\n\n```python\n1 / 0\n```\n"
    )


def test_a_plain_page_does_not_expect_a_warning_where_output_goes() -> None:
    warns = 'import warnings\n\nwarnings.warn("slow")\n#> UserWarning: slow\n'
    assert plain(PAGE, run_alone(warns)).endswith('warnings.warn("slow")\n```\n')
