"""What snippets import: versions tell an installed package, and code the project's own."""

import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from checked_snippets.running import packages
from checked_snippets.running.pool import run
from tests.checked_snippets.test_commands import Command, Write
from tests.conftest import PROJECT
from tests.engine import SETTINGS, written

Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Write a file of a package that the project has installed as editable."""
    monkeypatch.syspath_prepend(tmp_path)

    def put(name: str, content: str = "") -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
        return file

    packages.own_code.cache_clear()
    return put


def test_the_versions_of_a_package_and_of_all_that_it_needs_are_told() -> None:
    told = dict(packages.versions(["matplotlib"]))
    assert {"matplotlib", "numpy", "contourpy", "cycler"} <= told.keys()
    assert told == {name: version(name) for name in told}


def test_what_only_an_extra_needs_is_not_told() -> None:
    assert dict(packages.versions(["tensor-notes"])).keys() == {"tensor-notes", "psutil"}


@pytest.mark.parametrize(
    ("module", "distribution"),
    [("yaml", "PyYAML"), ("PIL", "pillow"), ("dateutil", "python-dateutil"), ("jinja2", "Jinja2")],
)
def test_a_module_is_told_by_what_it_came_with(module: str, distribution: str) -> None:
    first, *_ = packages.versions([module])
    assert first == (distribution, version(distribution))


def test_what_is_missing_has_no_version() -> None:
    assert [*packages.versions(["no_such_package"])] == []


def test_a_package_of_the_project_is_told_by_its_code(put: Put) -> None:
    file = put("own_shapes/__init__.py")
    put("own_shapes/deep/square.py", "side = 1\n")
    assert packages.own_code("own_shapes") == (file.parent,)
    before = packages.digest_of(["own_shapes"])
    assert packages.digest_of(["own_shapes"]) == before
    put("own_shapes/deep/square.py", "side = 2\n")
    after = packages.digest_of(["own_shapes"])
    put("own_shapes/data.csv", "1,2\n")
    assert len({before, after, packages.digest_of(["own_shapes"])}) == 3


def test_what_python_compiles_does_not_count(put: Put) -> None:
    put("own_compiled/__init__.py")
    before = packages.digest_of(["own_compiled"])
    put("own_compiled/__pycache__/__init__.cpython-311.pyc", "compiled")
    assert packages.digest_of(["own_compiled"]) == before


def test_a_module_of_the_project_may_be_one_file(put: Put) -> None:
    file = put("own_one.py", "side = 1\n")
    assert packages.own_code("own_one") == (file,)
    before = packages.digest_of(["own_one"])
    put("own_one.py", "side = 2\n")
    assert packages.digest_of(["own_one"]) != before


def test_a_helper_is_its_own_code_and_what_leads_there(put: Put) -> None:
    above, helper = put("own_tools/__init__.py"), put("own_tools/drawings.py")
    put("own_tools/other.py")
    assert packages.own_code("own_tools.drawings") == (above, helper)


def test_a_helper_in_a_package_that_is_broken_has_no_code(put: Put) -> None:
    put("own_ruin/__init__.py", "raise RuntimeError('no')\n")
    put("own_ruin/drawings.py")
    assert packages.own_code("own_ruin.drawings") == ()


@pytest.mark.parametrize("module", ["torch", "json", "math", "pytest", "no_such_module"])
def test_what_is_installed_is_not_the_projects_own(module: str) -> None:
    assert packages.own_code(module) == ()


def test_the_package_of_this_project_is_its_own() -> None:
    assert packages.own_code("tensor_notes") == (PROJECT / "src/tensor_notes",)


def test_a_snippet_imports_the_projects_own_code_as_it_is_now(put: Put) -> None:
    put("own_fresh/__init__.py")
    put("own_fresh/drawings.py", "side = 1\n")
    put("own_line.py", "x = 1\n")
    settings = replace(SETTINGS, packages=("own_line",), helpers=("own_fresh.drawings",))
    source = "import own_line\nfrom own_fresh.drawings import side\nprint(side, own_line.x)\n"
    snippet = written(source, settings=settings)
    assert run([snippet], settings)[snippet.name].printed[-1] == ("1 1",)
    put("own_fresh/drawings.py", "side = 22\n")
    put("own_line.py", "x = 22\n")
    assert run([snippet], settings)[snippet.name].printed[-1] == ("22 22",)


def test_a_helper_imports_nothing_of_the_project_that_is_no_helper(put: Put) -> None:
    put("own_kit/__init__.py")
    put("own_kit/drawings.py", "from own_kit import secret\n")
    put("own_kit/secret.py", "x = 1\n")
    settings = replace(SETTINGS, packages=(), helpers=("own_kit.drawings",))
    snippet = written("import own_kit.drawings\n", settings=settings)
    assert run([snippet], settings)[snippet.name].failure == (
        "imports own_kit.secret, but a snippet may import only the standard library"
        " (for a figure also: from own_kit.drawings import ...)"
    )


def test_a_package_that_is_broken_leaves_the_others_alone(put: Put) -> None:
    put("own_broken.py", "raise RuntimeError('no')\n")
    put("own_sound.py")
    packages.import_all(["own_broken", "no_such_module", "own_sound"])
    assert "own_sound" in sys.modules
    settings = replace(SETTINGS, packages=("own_broken",))
    snippet = written("import own_broken\n", settings=settings)
    outcome = run([snippet], settings)[snippet.name]
    assert (outcome.raised, outcome.printed) == ("RuntimeError", (("RuntimeError: no",),))


def test_a_project_that_names_no_package_has_none_in_memory(
    project: Path, write: Write, command: Command
) -> None:
    (project / "pyproject.toml").write_text('[tool.checked-snippets]\nlanguages = ["zh", "en"]\n')
    write("import sys\nprint({'torch', 'numpy', 'matplotlib'} & sys.modules.keys())\n#> set()\n")
    checked = command("checked-snippets", "check")
    assert checked.stdout == "2 pages, 1 snippet, 1 output, 0 figures: all true\n"


def test_a_package_that_is_missing_is_missed_by_who_imports_it(
    project: Path, write: Write, command: Command
) -> None:
    names = '["no_such_package", "yaml"]'
    table = f'[tool.checked-snippets]\nlanguages = ["zh", "en"]\npackages = {names}\n'
    (project / "pyproject.toml").write_text(table)
    write("import yaml\nprint(yaml.safe_load('[1]'))\n#> [1]\n", "page/other.py")
    path = write("import no_such_package\n")
    checked = command("checked-snippets", "check")
    assert checked.stdout.split("\n")[0] == (
        f"{path}:1: raises an exception that no `#>` line below it promises"
    )
    assert "    + ModuleNotFoundError: No module named 'no_such_package'\n" in checked.stdout
    assert checked.stdout.endswith("2 snippets, 1 output, 0 figures: 1 to repair\n")
