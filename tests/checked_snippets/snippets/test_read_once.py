"""A source is parsed once for all builds, and again when anything that it depends on changes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.checking.book import open_snippets, snippet_files
from checked_snippets.settings import Settings
from checked_snippets.snippets import read_once
from checked_snippets.snippets.steps import Step, parse
from tests.engine import SETTINGS


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "snippets").mkdir()
    for name in ("one", "two"):
        (tmp_path / f"snippets/{name}.py").write_text(f"print('{name}')\n#> {name}\n")
    return replace(SETTINGS, project=tmp_path)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of what is parsed."""
    found = list[str]()

    def noted(source: str, path: str, settings: Settings) -> tuple[Step, ...]:
        found.append(path)
        return parse(source, path, settings)

    monkeypatch.setattr(read_once, "parse", noted)
    return found


def opened(settings: Settings) -> tuple[list[tuple[Step, ...]], list[str]]:
    """The steps of all snippets as another process reads them, and what is wrong."""
    read_once.known.cache_clear()
    read_once.key.cache_clear()
    paths = snippet_files(settings)
    snippets, problems = open_snippets(paths, settings)
    read_once.keep(settings, {*map(settings.path, paths)})
    return [each.steps for each in snippets], list(map(str, problems))


def test_only_a_source_that_differs_is_parsed_again(settings: Settings, parsed: list[str]) -> None:
    before = opened(settings)
    assert opened(settings) == before
    (settings.project / "snippets/two.py").write_text("print(2)\n#> 2\n")
    assert opened(settings)[0][1][0].promise == ("2",)
    assert parsed == ["snippets/one.py", "snippets/two.py", "snippets/two.py"]


def test_what_is_refused_is_refused_in_each_build(settings: Settings) -> None:
    (settings.project / "snippets/two.py").write_text("x = 1\n#> 1\n #> 2\n")
    assert opened(settings)[1] == opened(settings)[1] != []


def code(settings: Settings, patch: pytest.MonkeyPatch) -> Settings:
    patch.setattr("checked_snippets.files.digest_of_files", lambda _: "another")
    return settings


def python(settings: Settings, patch: pytest.MonkeyPatch) -> Settings:
    patch.setattr("platform.python_version", lambda: "3.99")
    return settings


def package(settings: Settings, _: pytest.MonkeyPatch) -> Settings:
    return replace(settings, packages=(*settings.packages, "pandas"))


def helper(settings: Settings, _: pytest.MonkeyPatch) -> Settings:
    return replace(settings, helpers=("other",))


def damage(settings: Settings, _: pytest.MonkeyPatch) -> Settings:
    file = settings.project / read_once.FILE
    file.write_bytes(file.read_bytes()[:-1])
    return settings


@pytest.mark.parametrize("change", [code, python, package, helper, damage])
def test_what_may_change_every_source_parses_them_all(
    settings: Settings,
    parsed: list[str],
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Settings, pytest.MonkeyPatch], Settings],
) -> None:
    opened(settings)
    parsed.clear()
    opened(change(settings, monkeypatch))
    assert parsed == ["snippets/one.py", "snippets/two.py"]


def test_a_file_that_is_gone_is_forgotten(settings: Settings) -> None:
    opened(settings)
    (settings.project / "snippets/one.py").unlink()
    (settings.project / "snippets/three.py").write_text("x = 3\n")
    opened(settings)
    read_once.known.cache_clear()
    assert {*read_once.known(settings).parsed} == {"snippets/two.py", "snippets/three.py"}
