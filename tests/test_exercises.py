"""An exercise is fair: its starter fails, its solution agrees with its specification."""

import runpy
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.conftest import PROJECT

SNIPPETS = PROJECT / "snippets"
EXERCISES = {
    f"{file.parent.name}/{file.stem.removeprefix('exercise_')}": file
    for file in sorted(SNIPPETS.glob("*/exercise_*.py"))
}


def inputs() -> dict[str, list[tuple[Any, ...]]]:
    """Arguments on which solution and specification must agree, by exercise."""
    torch.manual_seed(0)
    curves = [lambda x: x**3, torch.sin, lambda x: x * x.exp()]
    return {
        "broadcasting/distances": [(torch.randn(n, d),) for n in (1, 2, 7) for d in (1, 3)],
        "drawing-the-graph/count_operations": [
            (result,)
            for x in (torch.randn(3, requires_grad=True),)
            for y in (x * x + x, (x * x.detach()).relu().sum())
            for result in (x, x.detach(), y, y * y + x, (y + y) * (y - y) + y)
        ],
        "first-gradient/slopes": [(f, torch.randn(n)) for f in curves for n in (1, 5)],
        "under-and-overfitting/leave_one_out": [
            (torch.linspace(-1, 1, n).double(), torch.randn(n).double(), degree)
            for n in (4, 8)
            for degree in (1, 2)
        ],
        "vectors-and-norms/unit_rows": [(torch.randn(n, d),) for n in (1, 2, 7) for d in (1, 3)]
        + [(torch.zeros(2, 3),), (torch.tensor([[3.0, 4.0], [0.0, 0.0]]),)],
    }


def functions(file: Path) -> dict[str, Any]:
    return runpy.run_path(str(file))


def cases() -> list[tuple[str, tuple[Any, ...]]]:
    return [(name, arguments) for name, every in inputs().items() for arguments in every]


def test_every_exercise_has_a_solution_and_inputs() -> None:
    solutions = {
        f"{file.parent.name}/{file.stem.removeprefix('solution_')}"
        for file in SNIPPETS.glob("*/solution_*.py")
    }
    assert solutions == EXERCISES.keys() == inputs().keys()


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_starter_fails(exercise: str) -> None:
    starter = functions(EXERCISES[exercise])[Path(exercise).name]
    with pytest.raises(NotImplementedError, match="your turn"):
        starter(*inputs()[exercise][0])


@pytest.mark.parametrize(("exercise", "arguments"), cases())
def test_the_solution_agrees_with_the_specification(
    exercise: str, arguments: tuple[Any, ...]
) -> None:
    page, name = exercise.split("/")
    solution = functions(SNIPPETS / page / f"solution_{name}.py")[name]
    specification = functions(EXERCISES[exercise])[f"{name}_with_loops"]
    torch.testing.assert_close(
        solution(*arguments), specification(*arguments), rtol=1e-4, atol=1e-4, equal_nan=True
    )
