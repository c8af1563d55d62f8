"""`make on-a-gpu` records what snippets give; here without a GPU, with what the CPU gives."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from checked_snippets.running import recorded
from tests.conftest import PROJECT
from tests.engine import written

SCRIPT = """
import json, sys
from dataclasses import asdict
sys.path.insert(0, "bench")
import on_a_gpu
from checked_snippets.snippets import steps
from checked_snippets.snippets.snippet import Snippet
from pathlib import Path
from checked_snippets.settings import Settings

def of(source):
    parsed = steps.parse(source, "", Settings(Path()))
    return Snippet("a_on_a_gpu.py", "snippets/a_on_a_gpu.py", source, parsed)

if __name__ == "__main__":
    snippets = [of(source) for source in sys.argv[1:]]
    outcomes = on_a_gpu.run(snippets)
    record = on_a_gpu.record_of(snippets, outcomes, "Imitation 9", {"PyTorch": "2", "CUDA": None})
    pairs = list(zip(snippets, outcomes))
    print(json.dumps([record, *map(list, (
        (on_a_gpu.told(*pair), on_a_gpu.faults(*pair)) for pair in pairs
    ))]))
"""


def ran(*sources: str) -> list[Any]:
    words = [sys.executable, "-c", SCRIPT, *sources]
    done = subprocess.run(words, cwd=PROJECT, capture_output=True, encoding="utf-8", check=False)
    assert not done.returncode, done.stderr
    answer: list[Any] = json.loads(done.stdout)
    return answer


def test_what_is_recorded_is_what_a_build_reads() -> None:
    source = "import warnings\n\nprint(1)\nwarnings.warn('slow')\n1 / 0\n#> ZeroDivisionError\n"
    record, (told, faults) = ran(source)
    assert faults == ["snippets/a_on_a_gpu.py: UserWarning"]
    assert told.split("\n") == [
        "snippets/a_on_a_gpu.py",
        "  1",
        "  UserWarning: slow",
        "  ZeroDivisionError: division by zero",
    ]
    outcome = recorded.taken(record, written(source, "a_on_a_gpu.py"))
    assert outcome.raised == "ZeroDivisionError"
    assert [[output.kind for output in each] for each in outcome.outputs] == [
        [],
        ["printed"],
        ["warned"],
        ["raised"],
    ]
    assert outcome.recorded.startswith("Imitation 9, PyTorch 2, 20")


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("1 / 0\n", "ZeroDivisionError"),
        ("1 / 0\n#> ZeroDivisionError\nprint(1)\n", "ZeroDivisionError before the last statement"),
        ("print('\\x1b[1m')\n", "a control character"),
    ],
)
def test_what_nobody_named_is_not_recorded(source: str, fault: str) -> None:
    _, (_, faults) = ran(source)
    assert faults == [f"snippets/a_on_a_gpu.py: {fault}"]


def test_without_a_gpu_the_script_says_so() -> None:
    words, none = [sys.executable, "bench/on_a_gpu.py"], os.environ | {"CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(
        words, cwd=PROJECT, env=none, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert done.stderr == "there is no GPU that this torch knows\n"
