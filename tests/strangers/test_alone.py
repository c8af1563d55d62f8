"""A folder of snippets, and no site."""

import os
from pathlib import Path

import pytest

from tests.strangers.guide import Reader, newcomer

COUNT = "snippets/letters/count.py"

LOADED = """
import sys
from checked_snippets.__main__ import main
main(["check"])
print(sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[1:])))
"""


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return newcomer("alone", tmp_path_factory, lambda reader: reader.follow("alone", "false"))


@pytest.fixture
def reader(followed: Reader, tmp_path: Path) -> Reader:
    return followed.in_a_copy(tmp_path)


def test_one_checks_and_accepts_as_the_page_says(followed: Reader) -> None:
    assert followed.read(COUNT).endswith("\n#> [('a', 3), ('n', 2)]\n")


def test_the_engine_alone_is_small(followed: Reader) -> None:
    packages = next(followed.environment.glob("**/site-packages"))
    assert len([*packages.glob("*.dist-info")]) <= 5
    assert sum(file.stat().st_size for file in packages.rglob("*") if file.is_file()) <= 20e6


def test_a_check_with_nothing_to_run_takes_no_time(followed: Reader) -> None:
    took = []
    for _ in range(3):
        before = os.times()
        followed.run("checked-snippets check")
        used = zip(os.times(), before, strict=True)
        took.append(sum(now - then for now, then in [*used][2:4]))  # of children: user, system
    assert min(took) <= 0.3


def test_a_check_loads_nothing_of_a_site(reader: Reader) -> None:
    reader.write("loaded.py", LOADED)
    site = "tensor_notes mkdocs markdown pygments yaml matplotlib numpy torch"
    assert reader.run(f"python loaded.py {site}").stdout.endswith("\n[]\n")


def test_a_folder_with_two_snippets_is_enough(reader: Reader) -> None:
    reader.write("snippets/other.py", "print('b' * 2)\n#> bb\n")
    assert reader.run("checked-snippets check").stdout == (
        "0 pages, 2 snippets, 2 outputs, 0 figures: all true\n"
    )


def test_what_is_not_allowed_or_not_there_is_told(reader: Reader) -> None:
    reader.write("snippets/other.py", "import pandas\n")
    told = reader.run("checked-snippets check")
    assert told.returncode == 1
    assert "snippets/other.py:1: imports pandas, but a snippet may import only the" in told.stdout
    reader.write("pyproject.toml", '[tool.checked-snippets]\npackages = ["pandas"]\n')
    told = reader.run("checked-snippets check")
    assert told.returncode == 1
    assert "ModuleNotFoundError: No module named 'pandas'" in told.stdout


def test_a_bad_setting_is_told(reader: Reader) -> None:
    reader.write("pyproject.toml", "[tool.checked-snippets]\nseconds = 0\n")
    told = reader.run("checked-snippets check")
    assert told.returncode == 1
    assert told.stdout.startswith("pyproject.toml:2: seconds is not a number above 0\n")


OWN = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "house"
version = "1"

[tool.checked-snippets]
packages = ["pandas", "house"]
"""

PANDAS = """\
import pandas as pd

import house

print(pd.Series([1, house.three]).sum())
#> 4
"""


@pytest.fixture(scope="module")
def allowed(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Somebody whose snippets use pandas, pytest, and a package that the project itself is."""
    return newcomer("allowed", tmp_path_factory, with_packages)


def with_packages(reader: Reader) -> None:
    reader.write("pyproject.toml", OWN)
    reader.write("src/house/__init__.py", "three = 3\n")
    reader.write("snippets/sum.py", PANDAS)
    for command in ("pip install path/to/tensor-notes pandas pytest", "pip install -e ."):
        installed = reader.run(command)
        assert installed.returncode == 0, installed.stdout


def test_snippets_run_again_when_ones_own_package_has_changed(allowed: Reader) -> None:
    assert allowed.run("checked-snippets check").stdout.endswith(": all true\n")
    told = allowed.run("checked-snippets why snippets/sum.py").stdout
    assert told == "snippets/sum.py: nothing has changed\n"
    allowed.edit("src/house/__init__.py", "three = 3", "three = 4")
    told = allowed.run("checked-snippets why snippets/sum.py").stdout
    assert told == "snippets/sum.py: packages of the project has changed\n"
    checked = allowed.run("checked-snippets check")
    assert checked.returncode == 1
    assert "    - 4\n    + 5\n" in checked.stdout


def test_each_snippet_is_a_test_of_pytest(allowed: Reader, tmp_path: Path) -> None:
    reader = allowed.in_a_copy(tmp_path)
    for file in ("pyproject.toml", "snippets/sum.py"):
        (reader.project / file).unlink()
    told = reader.run("pytest snippets -v")
    assert told.returncode == 0, told.stdout
    assert "letters/count.py::snippet PASSED" in told.stdout
    reader.edit(COUNT, "('n', 2)", "('b', 1)")
    told = reader.run("pytest snippets")
    assert told.returncode == 1
    assert f"{COUNT}:4: prints something else than its `#>` lines say" in told.stdout
