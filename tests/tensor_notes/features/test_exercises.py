"""An exercise that lacks something is told before the tests ask for it."""

from dataclasses import replace
from pathlib import Path

import pytest

from checked_snippets.problem import NotTrueError, report
from tensor_notes.features import exercises
from tests.engine import SETTINGS

NAMES = {"a-page/exercise_double.py", "a-page/solution_double.py", "a-page/idea.py"}
INPUTS = "import torch\n\ndouble = [(torch.ones(2),)]\n"


def told(project: Path, names: set[str] = NAMES, inputs: str = INPUTS) -> str:
    file = project / "tests/inputs/a_page.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(inputs)
    return report([*exercises.check(names, replace(SETTINGS, project=project))])


def test_an_exercise_with_a_solution_and_inputs_is_complete(tmp_path: Path) -> None:
    assert told(tmp_path) == ""
    assert told(tmp_path, inputs="def f():\n    return 1\n\n\ndouble: list = [(f(),)]\n") == ""
    assert told(tmp_path, NAMES | {"lab-x/solution_y.py"}) == ""


def test_what_an_exercise_lacks_is_told_with_what_to_write(tmp_path: Path) -> None:
    assert told(tmp_path, inputs="doubled = []\n") == (
        "snippets/a-page/exercise_double.py:1: an exercise without inputs\n"
        "  to repair: write in tests/inputs/a_page.py: double = [(argument, …), …]"
    )
    assert told(tmp_path, NAMES - {"a-page/solution_double.py"}) == (
        "snippets/a-page/exercise_double.py:1: an exercise without a solution\n"
        "  to repair: write snippets/a-page/solution_double.py"
    )
    assert told(tmp_path, NAMES - {"a-page/exercise_double.py"}) == (
        "snippets/a-page/solution_double.py:1: a solution without an exercise\n"
        "  to repair: write snippets/a-page/exercise_double.py"
    )


def test_inputs_that_are_not_there_or_not_python_are_told(tmp_path: Path) -> None:
    names = {name.replace("a-page", "b") for name in NAMES}
    assert "write in tests/inputs/b.py: double" in told(tmp_path, names)
    with pytest.raises(NotTrueError, match=r"^tests/inputs/a_page.py:2: is not Python: invalid"):
        told(tmp_path, inputs="\nx = = 1\n")
