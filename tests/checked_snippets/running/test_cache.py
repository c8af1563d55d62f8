"""A stored result is used only while all that it depends on is as it was."""

import json
import multiprocessing
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest

from checked_snippets import files
from checked_snippets.checking.book import open_book
from checked_snippets.running import cache, packages, start
from checked_snippets.running.outcome import Outcome, pack
from checked_snippets.settings import Settings
from checked_snippets.snippets import snippet
from tests.checked_snippets.test_commands import Command, Write
from tests.engine import SETTINGS, given, written

SNIPPET = written("print(1)\n#> 1\n")
DRAWING = written("import tensor_notes.draw\n", "page/drawing.py")
SVG = "<svg/>"
OUTCOME = Outcome(given("1"), figures=(pack("", SVG),))


@pytest.fixture(autouse=True)
def fresh_surroundings() -> Iterator[None]:
    forget()
    yield
    forget()


def forget() -> None:
    for each in (cache.common_key, cache.common, cache.surroundings, cache.own_code, cache.helping):
        each.cache_clear()
    packages.distributions.cache_clear()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project in which nothing is stored."""
    return replace(SETTINGS, project=tmp_path)


@pytest.fixture
def stored(settings: Settings) -> Settings:
    """A project with one stored result."""
    cache.store(settings, SNIPPET, OUTCOME)
    return settings


def test_what_was_stored_is_found(stored: Settings) -> None:
    assert cache.load(stored, SNIPPET) == OUTCOME
    assert cache.why(stored, SNIPPET) == ""


def test_nothing_is_found_where_nothing_was_stored(settings: Settings) -> None:
    assert cache.load(settings, SNIPPET) is None
    assert cache.why(settings, SNIPPET) == "no result is stored"


def test_another_source_is_another_snippet(stored: Settings) -> None:
    changed = written("print(1)\n#> 2\n")
    assert cache.load(stored, changed) is None
    assert cache.why(stored, changed) == "its source has changed"


@pytest.mark.parametrize("ingredient", [*cache.ingredients(SETTINGS, DRAWING)])
def test_each_ingredient_counts(
    ingredient: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.store(settings, DRAWING, OUTCOME)
    every = {"own": cache.own(DRAWING), "common": cache.common(settings.packages, settings.helpers)}
    part, known = next(each for each in every.items() if ingredient in each[1])
    forget()
    monkeypatch.setattr(cache, part, lambda *_: known | {ingredient: "another"})
    assert cache.load(settings, DRAWING) is None
    assert cache.why(settings, DRAWING) == f"{ingredient} has changed"


def test_the_engine_is_all_that_takes_part_in_a_run() -> None:
    script = (
        "import sys, checked_snippets.running.pool, checked_snippets.running.preload\n"
        "import checked_snippets.figures.preload, tensor_notes.draw\n"
        "print(*sys.modules)"
    )
    words = [sys.executable, "-c", script]
    loaded = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
    names = [name.split(".") for name in loaded if name.count(".")]
    engine = {part for package, part, *_ in names if package == "checked_snippets"}
    assert engine == {part.removesuffix(".py") for part in cache.ENGINE}
    assert {part for package, part, *_ in names if package == "tensor_notes"} == {"draw"}


def of_another_version(
    found: Distribution, described: Callable[..., Any] = packages.described
) -> tuple[str, str, tuple[str, ...]]:
    name, _, needed = described(found)
    return name, "0.0", needed


CHANGES = {
    "Python": ("platform.python_version", lambda: "3.99"),
    "the machine": ("platform.machine", lambda: "riscv64"),
    "the environment": ("checked_snippets.running.start.ENVIRONMENT", {"OMP_NUM_THREADS": "2"}),
    "the engine": ("checked_snippets.files.digest_of_files", lambda _: "another"),
    "the helpers": ("checked_snippets.files.digest_of_files", lambda _: "another"),
    **dict.fromkeys(
        ["torch", "numpy", "matplotlib", "contourpy", "pillow", "graphviz-pure"],
        ("checked_snippets.running.packages.described", of_another_version),
    ),
}


@pytest.mark.parametrize("ingredient", CHANGES)
def test_a_change_around_the_snippet_changes_its_ingredient(
    ingredient: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = cache.ingredients(SETTINGS, DRAWING)
    forget()
    monkeypatch.setattr(*CHANGES[ingredient])
    assert cache.ingredients(SETTINGS, DRAWING)[ingredient] != before[ingredient]


@pytest.mark.parametrize(
    "packages", [(), ("torch", "numpy"), ("torch", "numpy", "matplotlib", "no_such_package")]
)
def test_a_change_of_what_may_be_imported_is_a_change(
    packages: tuple[str, ...], stored: Settings
) -> None:
    changed = replace(stored, packages=packages)
    assert cache.load(changed, SNIPPET) is None
    assert "what may be imported has changed" in cache.why(changed, SNIPPET)


def test_helpers_count_for_the_snippets_that_import_them(stored: Settings) -> None:
    without = replace(stored, helpers=())
    cache.store(stored, DRAWING, OUTCOME)
    assert cache.load(without, SNIPPET) == OUTCOME
    assert cache.load(replace(stored, helpers=("tensor_notes.draw.row",)), DRAWING) is None


@pytest.mark.parametrize(
    "source",
    [
        "import markdown",
        "import json, markdown",
        "def f():\n    from markdown.util import Registry",
    ],
)
def test_what_code_of_the_project_imports_counts_too(
    source: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (settings.project / "own_code_that_imports.py").write_text(f"{source}\n")
    monkeypatch.syspath_prepend(settings.project)
    own = ("own_code_that_imports",)
    for imports in (replace(settings, helpers=own), replace(settings, packages=own)):
        assert "Markdown" in cache.ingredients(imports, DRAWING)
    assert "Markdown" not in cache.ingredients(settings, DRAWING)


@pytest.mark.parametrize("content", [b"import (\n", b"x = '\xff'\n", b"\0"])
def test_code_of_the_project_that_python_cannot_read_counts_by_what_it_is(
    content: bytes, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (settings.project / "own_code_that_is_broken.py").write_bytes(content)
    monkeypatch.syspath_prepend(settings.project)
    broken = replace(settings, helpers=("own_code_that_is_broken",))
    assert cache.ingredients(broken, DRAWING)["the helpers"]


def test_a_package_of_the_project_counts_by_its_code(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = settings.project / "own_package_that_counts"
    code.mkdir()
    (code / "__init__.py").write_text("x = 1\n")
    monkeypatch.syspath_prepend(settings.project)
    own = replace(settings, packages=(code.name,))
    cache.store(own, SNIPPET, OUTCOME)
    assert cache.load(own, SNIPPET) == OUTCOME
    (code / "__init__.py").write_text("x = 2\n")
    forget()
    assert cache.load(own, SNIPPET) is None
    assert cache.why(own, SNIPPET) == "packages of the project has changed"


def test_settings_of_the_person_who_builds_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.ingredients(SETTINGS, SNIPPET)
    forget()
    monkeypatch.setenv("HOME", "/elsewhere")
    monkeypatch.setenv("TORCH_SHOW_CPP_STACKTRACES", "1")
    assert cache.ingredients(SETTINGS, SNIPPET) == before
    assert "TORCH_SHOW_CPP_STACKTRACES" not in start.environment()


def sealed(content: str) -> bytes:
    return files.seal(cache.SEAL, content.encode()) + content.encode()


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda entry: b"",
    "truncated": lambda entry: entry[: len(entry) // 2],
    "one letter altered": lambda entry: entry.replace(
        pack("", SVG).packed.encode(), pack("", "<svg >").packed.encode()
    ),
    "no JSON": lambda entry: sealed("gone"),
    "other JSON": lambda entry: sealed("[1, 2]"),
    "null": lambda entry: sealed("null"),
    "of another version": lambda entry: sealed('{"ingredients": {}, "outcome": {}}'),
    "of another program": lambda entry: json.dumps({"digest": "", "entry": "{}"}).encode(),
    "not text": lambda entry: b"\xff\xfe\x00",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_entry_is_none(stored: Settings, damage: Callable[[bytes], bytes]) -> None:
    file = cache.path_of(stored, SNIPPET)
    content = damage(file.read_bytes())
    assert content != file.read_bytes()
    file.write_bytes(content)
    assert cache.load(stored, SNIPPET) is None
    assert cache.outcomes(stored, [SNIPPET])[SNIPPET.name].printed == (("1",),)
    assert cache.why(stored, SNIPPET) == ""


def test_the_entry_of_another_snippet_is_none(stored: Settings) -> None:
    other = written("print(2)\n#> 2\n", "page/other.py")
    shutil.copy(cache.path_of(stored, SNIPPET), cache.path_of(stored, other))
    assert cache.load(stored, other) is None
    assert cache.why(stored, other) == "its source has changed, its name has changed"


def test_where_nothing_can_be_written_all_is_run(settings: Settings) -> None:
    (settings.project / ".cache").write_text("a file where a folder should be")
    assert cache.outcomes(settings, [SNIPPET])[SNIPPET.name].printed == (("1",),)


def remove(settings: Settings) -> None:
    shutil.rmtree(settings.project / cache.FOLDER)


def replace_by_another_figure(settings: Settings) -> None:
    idea = snippet.read(settings.snippet_folder / "page/idea.py", settings)
    cache.store(settings, idea, Outcome(given("", ""), figures=(pack("", SVG),)))


@pytest.mark.parametrize("meanwhile", [remove, replace_by_another_figure])
def test_what_was_checked_is_what_is_shown_whatever_becomes_of_the_cache(
    meanwhile: Callable[[Settings], None], settings: Settings, project: Path, write: Write
) -> None:
    assert settings.project == project
    write("from matplotlib import pyplot as plt\nplt.plot([1, 2])\n")
    book = open_book(settings)
    meanwhile(settings)
    assert "<path" in book.figures["page/idea"].svg


def test_what_ended_early_is_not_stored(settings: Settings) -> None:
    dying = written("import os\nos._exit(1)\n")
    assert cache.outcomes(settings, [dying])[dying.name].failure
    assert cache.load(settings, dying) is None


def store_often(settings: Settings, text: str) -> None:
    for _ in range(200):
        cache.store(settings, SNIPPET, Outcome(given(text)))


def test_readers_never_see_half_of_what_two_builds_write(stored: Settings) -> None:
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
    file = cache.path_of(stored, SNIPPET)
    assert list(file.parent.iterdir()) == [file]


def test_when_nothing_is_to_be_run_torch_is_not_imported(
    project: Path, write: Write, command: Command
) -> None:
    write("import torch\nprint(torch.ones(1))\n#> tensor([1.])\n")
    assert command("checked-snippets", "check").returncode == 0
    program = (
        "import sys; from checked_snippets.__main__ import main; main(['check']);"
        "print('torch' in sys.modules, 'matplotlib' in sys.modules, 'mkdocs' in sys.modules)"
    )
    words = [sys.executable, "-c", program]
    ran = subprocess.run(words, cwd=project, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "False False False"


def test_why_says_what_would_be_run(project: Path, write: Write, command: Command) -> None:
    path = write("print(1)\n#> 1\n")
    assert command("checked-snippets", "why").stdout == f"{path}: no result is stored\n"
    command("checked-snippets", "check")
    assert command("checked-snippets", "why", path).stdout == f"{path}: nothing has changed\n"
    (project / path).write_text("print(1 + 0)\n#> 1\n")
    assert command("checked-snippets", "why", path).stdout == f"{path}: its source has changed\n"


def test_a_run_is_not_repeated(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.outcomes(settings, [SNIPPET])

    def run_nothing(snippets: list[Any], *_: Any, **__: Any) -> dict[str, Outcome]:
        assert snippets == []
        return {}

    monkeypatch.setattr("checked_snippets.running.pool.run", run_nothing)
    assert cache.outcomes(settings, [SNIPPET])[SNIPPET.name].printed == (("1",),)
