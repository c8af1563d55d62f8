"""An exercise is fair: its starter fails, its solution agrees with its specification."""

import runpy
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.conftest import PROJECT

SNIPPETS, INPUTS = PROJECT / "snippets", PROJECT / "tests" / "inputs"
EXERCISES = {
    f"{file.parent.name}/{file.stem.removeprefix('exercise_')}": file
    for file in sorted(SNIPPETS.glob("*/exercise_*.py"))
}


Arguments = tuple[Any, ...]


def inputs_file(exercise: str) -> Path:
    page, _ = exercise.split("/")
    return INPUTS / f"{page.replace('-', '_')}.py"


def inputs(exercise: str) -> list[Arguments]:
    """On what solution and specification must agree: `<name> = [(argument, …), …]`."""
    file = inputs_file(exercise)
    found: list[Arguments] = functions(file).get(Path(exercise).name, []) if file.exists() else []
    return found


def functions(file: Path) -> dict[str, Any]:
    return runpy.run_path(str(file))


def cases() -> list[tuple[str, Arguments]]:
    return [(exercise, arguments) for exercise in EXERCISES for arguments in inputs(exercise)]


def test_every_exercise_has_a_solution() -> None:
    solutions = {
        f"{file.parent.name}/{file.stem.removeprefix('solution_')}"
        for file in SNIPPETS.glob("*/solution_*.py")
        if not file.parent.name.startswith("lab-")  # those have a check of their own
    }
    assert solutions == EXERCISES.keys()


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_has_inputs(exercise: str) -> None:
    assert inputs(exercise), f"add them to {inputs_file(exercise)}"


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_starter_fails(exercise: str) -> None:
    starter = functions(EXERCISES[exercise])[Path(exercise).name]
    with pytest.raises(NotImplementedError, match="your turn"):
        starter(*inputs(exercise)[0])


@pytest.mark.parametrize(("exercise", "arguments"), cases())
def test_the_solution_agrees_with_the_specification(exercise: str, arguments: Arguments) -> None:
    page, name = exercise.split("/")
    solution = functions(SNIPPETS / page / f"solution_{name}.py")[name]
    specification = functions(EXERCISES[exercise])[f"{name}_with_loops"]
    torch.testing.assert_close(
        solution(*arguments), specification(*arguments), rtol=1e-4, atol=1e-4, equal_nan=True
    )
