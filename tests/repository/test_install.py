"""The ways to install that are told agree: pip, uv, the READMEs and the page for readers."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.conftest import PROJECT

CONFIGURATION = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
READMES = sorted(PROJECT.glob("README*.md"))
PYTHON = "Programming Language :: Python :: "


def test_uv_takes_the_versions_that_pip_takes() -> None:
    lines = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if not line.startswith("#")]
    assert CONFIGURATION["tool"]["uv"]["constraint-dependencies"] == pinned


def test_the_torch_that_is_told_is_the_one_that_is_pinned() -> None:
    site = CONFIGURATION["project"]["optional-dependencies"]["site"]
    (pin,) = [each for each in site if each.startswith("torch==")]
    files = [PROJECT / "constraints.txt", *READMES, *PROJECT.glob("docs/*/start/install.md")]
    for file in files:
        told = re.findall(r"\btorch==[\d.]*\d", file.read_text(encoding="utf-8"))
        assert {*told} == {pin}, file


def test_on_linux_uv_and_the_readmes_take_torch_from_the_same_place() -> None:
    (index,) = CONFIGURATION["tool"]["uv"]["index"]
    assert CONFIGURATION["tool"]["uv"]["sources"]["torch"]["index"] == index["name"]
    assert index["explicit"]
    for file in [*READMES, PROJECT / ".github/actions/prepare/action.yml"]:
        assert index["url"] in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", READMES, ids=lambda file: file.name)
def test_a_readme_names_the_pythons_that_are_tested(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    classifiers = CONFIGURATION["project"]["classifiers"]
    named = [each.removeprefix(PYTHON) for each in classifiers if each.startswith(PYTHON)]
    told = re.findall(r"(?<![\d.])3\.\d\d(?![\d.])", text)
    assert told == named
