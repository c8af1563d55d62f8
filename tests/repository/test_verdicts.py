"""A verdict that is kept holds for just what was looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import verdicts
from tests.verdicts import FOLDER, Verdict, below, verdict

TEST = "tests/browsers/test_pages.py"
FILES = {
    TEST: "the test",
    "tests/conftest.py": "what it stands on",
    "site/page.html": "a page",
    "site/assets/site.css": "a style",
    "site/assets/both.js": "a script",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    found(tmp_path).keep()
    return tmp_path


def found(project: Path) -> Verdict:
    site = project / "site"
    return verdict(TEST, "page.html", site / "page.html", below(site / "assets"), project=project)


def test_what_has_not_changed_is_known(project: Path) -> None:
    assert found(project).is_known()


@pytest.mark.parametrize("name", FILES)
def test_a_change_of_any_file_asks_again(project: Path, name: str) -> None:
    (project / name).write_text(f"{FILES[name]} ")
    assert not found(project).is_known()


def renamed(project: Path) -> None:
    (project / "site/assets/site.css").rename(project / "site/assets/other.css")


def added(project: Path) -> None:
    (project / "site/assets/more.js").touch()


def damaged(project: Path) -> None:
    for file in (project / FOLDER).rglob("*.html"):
        file.write_bytes(file.read_bytes()[:-1])


@pytest.mark.parametrize("change", [renamed, added, damaged])
def test_so_does_what_comes_goes_or_breaks(project: Path, change: Callable[[Path], None]) -> None:
    change(project)
    assert not found(project).is_known()


def test_so_does_another_version_of_a_package(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdicts, "installed", lambda: "axe 5")
    assert not found(project).is_known()


def test_borders_between_what_was_seen_count() -> None:
    assert verdict(__file__, "a", "bc", "d").key != verdict(__file__, "a", "b", "cd").key
