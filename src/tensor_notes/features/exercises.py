"""An exercise is complete: it has a solution, and inputs on which that must agree with it."""

import ast
from collections.abc import Iterator, Set

from checked_snippets import files
from checked_snippets.problem import NotTrueError, Problem
from checked_snippets.settings import Settings

EXERCISE, SOLUTION = "/exercise_", "/solution_"
INPUTS = "tests/inputs"


def check(names: Set[str], settings: Settings) -> Iterator[Problem]:
    """Exercises without a solution or inputs, and solutions of nothing; `names` are all snippets'.

    Whether a solution is right, the tests ask. A lab has a check of its own.
    """
    for name in sorted(each for each in names if not each.startswith("lab-")):
        path = settings.path_of(name)
        solution, exercise = name.replace(EXERCISE, SOLUTION), name.replace(SOLUTION, EXERCISE)
        if solution not in names:
            repair = f"write {settings.path_of(solution)}"
            yield Problem(path, 1, "an exercise without a solution", repair=repair)
        if exercise not in names:
            repair = f"write {settings.path_of(exercise)}"
            yield Problem(path, 1, "a solution without an exercise", repair=repair)
        if name != solution:
            yield from without_inputs(name, settings)


def without_inputs(exercise: str, settings: Settings) -> Iterator[Problem]:
    """What is wrong if the inputs of an exercise are not there.

    Raises:
        NotTrueError: the file in which they should be is not Python.
    """
    page, _, name = exercise.removesuffix(".py").partition(EXERCISE)
    path = f"{INPUTS}/{page.replace('-', '_')}.py"
    if name not in assigned(files.source(settings.project, path), path):
        what, repair = "an exercise without inputs", f"write in {path}: {name} = [(argument, …), …]"
        yield Problem(settings.path_of(exercise), 1, what, repair=repair, also=(path,))


def assigned(source: str, path: str) -> set[str]:
    """The names that some code gives a value to."""
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        problem = Problem(path, error.lineno or 1, f"is not Python: {error.msg}")
        raise NotTrueError([problem]) from None
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return {name.id for name in names if isinstance(name.ctx, ast.Store)}
