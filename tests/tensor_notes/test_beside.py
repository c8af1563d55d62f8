"""Work in a copy of the process: it is done, and its failure is told once, with its reason."""

import os
import signal
import time
from functools import partial
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort, PluginError

from tensor_notes import beside

of_copies = pytest.mark.skipif(
    not beside.COPIES, reason="a process is copied on Linux alone; elsewhere its work is done later"
)


@pytest.fixture(params=[pytest.param(True, marks=of_copies), False], ids=["copies", "no copies"])
def copies(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.setattr(beside, "COPIES", request.param)
    return bool(request.param)


def test_all_works_are_done_and_waited_for(copies: bool, tmp_path: Path) -> None:
    def note(name: str) -> None:
        (tmp_path / name).write_text(str(os.getpid()), encoding="utf-8")

    beside.side_by_side(lambda: note("a"), lambda: note("b"), lambda: note("c"))
    by = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    assert by["a"] == str(os.getpid())
    assert len({*by.values()}) == (3 if copies else 1)


def test_without_copies_works_are_done_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "COPIES", False)
    done: list[str] = []
    beside.side_by_side(*(partial(done.append, name) for name in "abc"))
    assert done == ["a", "b", "c"]


@of_copies
def test_work_begins_before_somebody_waits_for_it(tmp_path: Path) -> None:
    there, back = os.pipe(), os.pipe()

    def answer() -> None:
        os.write(back[1], os.read(there[0], 1))

    wait = beside.beside(answer)
    os.write(there[1], b"x")
    assert os.read(back[0], 1) == b"x"
    wait()


@of_copies
@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PluginError("a page is gone"), "Error: a page is gone\n"),
        (KeyError("x"), "KeyError: 'x'\n"),
    ],
)
def test_what_fails_says_why_and_stops_the_whole(
    error: Exception, told: str, capfd: pytest.CaptureFixture[str]
) -> None:

    def fail() -> None:
        raise error

    with pytest.raises(Abort, match="Aborted, for what is said above"):
        beside.side_by_side(lambda: None, fail)
    assert capfd.readouterr().err.endswith(told)


@of_copies
@pytest.mark.parametrize("failing", [0, 1])
def test_all_are_waited_for_though_one_has_failed(failing: int, tmp_path: Path) -> None:
    def fail() -> None:
        raise PluginError("a page is gone")

    def write() -> None:
        time.sleep(0.3)  # it is still at it when the other has failed
        (tmp_path / "written").touch()

    works = [lambda: None, lambda: None, write]
    works[failing] = fail
    with pytest.raises((PluginError, Abort)):
        beside.side_by_side(*works)
    assert (tmp_path / "written").exists()


@of_copies
def test_a_copy_that_is_interrupted_ends_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    there, back = os.pipe(), os.pipe()

    def answer() -> None:
        os.write(back[1], str(os.getpid()).encode())
        os.read(there[0], 1)

    wait = beside.beside(answer)
    os.kill(int(os.read(back[0], 10)), signal.SIGINT)
    with pytest.raises(Abort):
        wait()
    assert capfd.readouterr().err == ""


def test_without_copies_a_failure_is_what_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "COPIES", False)

    def fail() -> None:
        raise PluginError("a page is gone")

    with pytest.raises(PluginError, match="a page is gone"):
        beside.side_by_side(lambda: None, fail)
