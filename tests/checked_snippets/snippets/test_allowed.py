"""What a snippet may import, and how it is told what it may not."""

from dataclasses import replace

import pytest

from checked_snippets.settings import Settings
from checked_snippets.snippets.allowed import only
from tests.conftest import PROJECT
from tests.engine import SETTINGS, refusal, written

ALLOWED = "allow it: packages = [..., {!r}] in [tool.checked-snippets] of pyproject.toml"


@pytest.mark.parametrize(
    ("name", "repair"),
    [
        ("pandas", "pandas"),
        ("pandas.io", "pandas"),
        ("tensor_notes", "tensor_notes"),
        ("checked_snippets.running.pool", "checked_snippets"),
        ("subprocess", ""),
        ("ctypes", ""),
        ("turtle", ""),
        ("webbrowser", ""),
    ],
)
def test_an_undeclared_import_is_refused_before_anything_runs(name: str, repair: str) -> None:
    told = f"snippets/page/idea.py:2: imports {name}, {only(SETTINGS)}\n    import {name}"
    if repair:
        told += f"\n  to repair: do without it, or {ALLOWED.format(repair)}"
    assert refusal(f"def f():\n    import {name}\n") == told


def test_what_lies_beside_a_snippet_is_not_imported() -> None:
    told = refusal("from . import other\n")
    assert told == f"snippets/page/idea.py:1: imports ., {only(SETTINGS)}\n    from . import other"


def test_the_settings_name_what_may_be_imported() -> None:
    pandas = replace(SETTINGS, packages=("pandas",), helpers=())
    assert written("import json, pandas.io\n", settings=pandas).steps
    told = refusal("import torch\n", pandas).split("\n")[0]
    assert told == (
        "snippets/page/idea.py:1: imports torch,"
        " but a snippet may import only the standard library and pandas"
    )


def test_a_project_that_names_nothing_has_the_standard_library() -> None:
    nothing = Settings(PROJECT)
    assert written("import json\n", settings=nothing).steps
    assert "may import only the standard library\n" in refusal("import numpy\n", nothing)
