"""A stored result is used only while all that it depends on is as it was."""

import json
import multiprocessing
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tensor_notes import cache, snippet, start
from tensor_notes.book import open_book
from tensor_notes.outcome import Outcome, pack
from tests.engine import written
from tests.test_commands import Command, Write

SNIPPET = written("print(1)\n#> 1\n")
SVG = "<svg/>"
OUTCOME = Outcome(printed=(("1",),), figures=(pack("", SVG),))


@pytest.fixture(autouse=True)
def fresh_surroundings() -> Iterator[None]:
    cache.surroundings.cache_clear()
    yield
    cache.surroundings.cache_clear()


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A project with one stored result."""
    cache.store(tmp_path, SNIPPET, OUTCOME)
    return tmp_path


def test_what_was_stored_is_found(stored: Path) -> None:
    assert cache.load(stored, SNIPPET) == OUTCOME
    assert cache.why(stored, SNIPPET) == ""


def test_nothing_is_found_where_nothing_was_stored(tmp_path: Path) -> None:
    assert cache.load(tmp_path, SNIPPET) is None
    assert cache.why(tmp_path, SNIPPET) == "no result is stored"


def test_another_source_is_another_snippet(stored: Path) -> None:
    changed = written("print(1)\n#> 2\n")
    assert cache.load(stored, changed) is None
    assert cache.why(stored, changed) == "its source has changed"


@pytest.mark.parametrize("ingredient", list(cache.ingredients(SNIPPET)))
def test_each_ingredient_counts(
    ingredient: str, stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = cache.ingredients(SNIPPET) | {ingredient: "another"}
    monkeypatch.setattr(cache, "ingredients", lambda _: changed)
    assert cache.load(stored, SNIPPET) is None
    assert cache.why(stored, SNIPPET) == f"{ingredient} has changed"


def other_version(_: str) -> str:
    return "0.0"


def test_the_engine_is_all_that_takes_part_in_a_run() -> None:
    script = (
        "import sys, tensor_notes.run, tensor_notes.preload, tensor_notes.draw\n"
        "print(*(name for name in sys.modules if name.startswith('tensor_notes.')))"
    )
    words = [sys.executable, "-c", script]
    loaded = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
    names = {name.removeprefix("tensor_notes.") for name in loaded}
    assert {name for name in names if not name.startswith("draw")} == set(cache.ENGINE)


def other_engine(*_: Any, **__: Any) -> str:
    return "another line"


CHANGES = {
    "Python": ("tensor_notes.cache.platform.python_version", lambda: "3.99"),
    "the machine": ("tensor_notes.cache.platform.machine", lambda: "riscv64"),
    "torch": ("tensor_notes.cache.importlib.metadata.version", other_version),
    "numpy": ("tensor_notes.cache.importlib.metadata.version", other_version),
    "matplotlib": ("tensor_notes.cache.importlib.metadata.version", other_version),
    "the environment": ("tensor_notes.start.ENVIRONMENT", {"OMP_NUM_THREADS": "2"}),
}


@pytest.mark.parametrize("ingredient", CHANGES)
def test_a_change_around_the_snippet_changes_its_ingredient(
    ingredient: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = cache.ingredients(SNIPPET)
    cache.surroundings.cache_clear()
    monkeypatch.setattr(*CHANGES[ingredient])
    assert cache.ingredients(SNIPPET)[ingredient] != before[ingredient]


def test_a_change_in_the_engine_changes_its_ingredient(monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.ingredients(SNIPPET)["the engine"]
    cache.surroundings.cache_clear()
    monkeypatch.setattr(Path, "read_text", other_engine)
    assert cache.ingredients(SNIPPET)["the engine"] != before


def test_settings_of_the_person_who_builds_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.ingredients(SNIPPET)
    cache.surroundings.cache_clear()
    monkeypatch.setenv("HOME", "/elsewhere")
    monkeypatch.setenv("TORCH_SHOW_CPP_STACKTRACES", "1")
    assert cache.ingredients(SNIPPET) == before
    assert "TORCH_SHOW_CPP_STACKTRACES" not in start.environment()


def entry_of(project: Path) -> Path:
    return cache.path_of(project, SNIPPET)


DAMAGES = {
    "empty": lambda text: "",
    "cut": lambda text: text[: len(text) // 2],
    "one letter changed": lambda text: text.replace(
        pack("", SVG).packed, pack("", "<svg >").packed
    ),
    "no JSON": lambda text: "gone",
    "other JSON": lambda text: "[1, 2]",
    "of another program": lambda text: json.dumps({"digest": "", "entry": "{}"}),
    "null": lambda text: "null",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_entry_is_none(stored: Path, damage: Any) -> None:
    file = entry_of(stored)
    text = damage(file.read_text())
    assert text != file.read_text()
    file.write_text(text)
    assert cache.load(stored, SNIPPET) is None
    assert cache.outcomes(stored, [SNIPPET])[SNIPPET.name].printed == (("1",),)
    assert cache.why(stored, SNIPPET) == ""


def test_an_entry_that_is_not_text_is_none(stored: Path) -> None:
    entry_of(stored).write_bytes(b"\xff\xfe\x00")
    assert cache.load(stored, SNIPPET) is None


def test_where_nothing_can_be_written_all_is_run(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file where a folder should be")
    assert cache.outcomes(tmp_path, [SNIPPET])[SNIPPET.name].printed == (("1",),)


def remove(project: Path) -> None:
    shutil.rmtree(project / cache.FOLDER)


def replace_by_another_figure(project: Path) -> None:
    idea = snippet.read(project / "snippets/page/idea.py", project)
    cache.store(project, idea, Outcome(printed=((), ()), figures=(pack("", SVG),)))


@pytest.mark.parametrize("meanwhile", [remove, replace_by_another_figure])
def test_what_was_checked_is_what_is_shown_whatever_becomes_of_the_cache(
    meanwhile: Callable[[Path], None], project: Path, write: Write
) -> None:
    write("from matplotlib import pyplot as plt\nplt.plot([1, 2])\n")
    book = open_book(project)
    meanwhile(project)
    assert "<path" in book.figures["page/idea"].svg


def test_a_figure_takes_little_memory() -> None:
    svg = "<svg>" + '<path d="M 10 20 L 30 40"/>' * 1000 + "</svg>"
    figure = pack("", svg)
    assert figure.svg == svg
    assert len(figure.packed) < len(svg) / 10


def test_what_ended_early_is_not_stored(tmp_path: Path) -> None:
    dying = written("import os\nos._exit(1)\n")
    assert cache.outcomes(tmp_path, [dying])[dying.name].failure
    assert cache.load(tmp_path, dying) is None


def store_often(project: Path, text: str) -> None:
    for _ in range(200):
        cache.store(project, SNIPPET, Outcome(printed=((text,),)))


def test_readers_never_see_half_of_what_two_builds_write(stored: Path) -> None:
    texts = ["a" * 50_000, "b" * 70_000]
    forking = multiprocessing.get_context("fork")
    writers = [forking.Process(target=store_often, args=(stored, text)) for text in texts]
    for writer in writers:
        writer.start()
    seen = set()
    while any(writer.is_alive() for writer in writers):
        found = cache.load(stored, SNIPPET)
        assert found is not None
        seen.add(found.printed[0][0])
    assert seen <= {"1", *texts}
    assert list(entry_of(stored).parent.iterdir()) == [entry_of(stored)]


def test_when_nothing_is_to_be_run_torch_is_not_imported(
    project: Path, write: Write, command: Command
) -> None:
    write("import torch\nprint(torch.ones(1))\n#> tensor([1.])\n")
    assert command("notes", "check").returncode == 0
    program = (
        "import sys; from tensor_notes.__main__ import main; main(['check']);"
        "print('torch' in sys.modules, 'matplotlib' in sys.modules, 'mkdocs' in sys.modules)"
    )
    words = [sys.executable, "-c", program]
    ran = subprocess.run(words, cwd=project, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "False False False"


def test_why_says_what_would_be_run(project: Path, write: Write, command: Command) -> None:
    path = write("print(1)\n#> 1\n")
    assert command("notes", "why").stdout == f"{path}: no result is stored\n"
    command("notes", "check")
    assert command("notes", "why", path).stdout == f"{path}: nothing has changed\n"
    (project / path).write_text("print(1 + 0)\n#> 1\n")
    assert command("notes", "why", path).stdout == f"{path}: its source has changed\n"


def test_a_run_is_not_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.outcomes(tmp_path, [SNIPPET])

    def run_nothing(snippets: list[Any], **_: Any) -> dict[str, Outcome]:
        assert snippets == []
        return {}

    monkeypatch.setattr("tensor_notes.run.run", run_nothing)
    assert cache.outcomes(tmp_path, [SNIPPET])[SNIPPET.name].printed == (("1",),)
