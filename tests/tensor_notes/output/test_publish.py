"""A new site takes the place of the old one."""

import os
from pathlib import Path

import pytest

from tensor_notes.output.publish import building, publish, put


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    site.mkdir()
    (site / "same.py").write_bytes(b"1\n")
    (site / "other.py").write_bytes(b"old\n")
    building(site).mkdir()
    return site


def test_a_file_that_says_the_same_is_that_of_the_old_site(site: Path) -> None:
    before = (site / "same.py").stat().st_ino
    put(building(site) / "same.py", b"1\n", site / "same.py")
    publish(site, finished=True)
    assert ((site / "same.py").stat().st_ino, (site / "same.py").stat().st_nlink) == (before, 1)
    assert not building(site).exists()


def test_a_file_that_says_something_else_leaves_the_old_one_as_it_was(site: Path) -> None:
    put(building(site) / "other.py", b"new\n", site / "other.py")
    put(building(site) / "added.py", b"", site / "added.py")
    publish(site, finished=False)
    assert (site / "other.py").read_bytes() == b"old\n"
    assert {each.name for each in site.iterdir()} == {"other.py", "same.py"}


def test_a_file_that_is_there_already_is_written_again(site: Path) -> None:
    new = building(site) / "same.py"
    new.write_bytes(b"")
    put(new, b"1\n", site / "same.py")
    assert new.read_bytes() == b"1\n"


def test_where_the_disk_knows_no_links_files_are_written(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_link(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_link)
    put(building(site) / "same.py", b"1\n", site / "same.py")
    assert (building(site) / "same.py").read_bytes() == b"1\n"
