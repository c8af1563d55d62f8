"""Every solution was mutated, as it is now, and its check refused each mutant that is not right."""

import pytest

from tests import mutants
from tests.engine import SETTINGS

SOLUTIONS = {each.name.rpartition("/")[0]: each for each in mutants.solutions(SETTINGS)}
RECORD = mutants.recorded()


@pytest.mark.parametrize("exercise", SOLUTIONS)
def test_the_record_is_of_this_solution_and_leaves_no_mutant_alive(exercise: str) -> None:
    folder = (SETTINGS.project / SOLUTIONS[exercise].path).parent
    assert RECORD[exercise]["key"] == mutants.key(SOLUTIONS[exercise], folder), "make mutants"
    assert RECORD[exercise]["alive"] == []
    assert RECORD[exercise]["count"] > 0


def test_who_says_that_a_mutant_is_right_says_why() -> None:
    for solution in SOLUTIONS.values():
        for change, reason in mutants.excused((SETTINGS.project / solution.path).parent).items():
            assert change and len(reason) > 15, solution.path


def test_a_solution_has_mutants_of_each_kind() -> None:
    source = (
        "def f(x, y):\n    z = x.sum(dim=0) + 1\n    return z[:2] @ y\n\n\ncheck(f, g, inputs)\n"
    )
    changes = {each.change for each in mutants.mutants(source)}
    assert {
        "z = x.mean(dim=0) + 1",  # another function
        "z = x.sum() + 1",  # a keyword left out
        "z = x.sum(dim=1) + 1",  # another number
        "z = x.sum(dim=0) - 1",  # another operator
        "return z[:] @ y",  # a bound left out
        "return z[:2] * y",
        "pass",  # a statement left out
    } <= changes
    assert not any("check" in each for each in changes)
