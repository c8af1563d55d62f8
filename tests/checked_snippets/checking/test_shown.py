"""What a reader sees below a statement is what it printed."""

import pytest

from checked_snippets.checking.shown import outputs, shown
from checked_snippets.running.outcome import Outcome, Output
from tests.engine import outcome_of, written

PRINTED, RAISED = "printed", "raised"


def lines(*promise: str, given: list[Output]) -> list[tuple[str, ...]]:
    source = "".join(["f()\n", *(f"#> {line}\n" for line in promise)])
    return [output.lines for output in shown(written(source).steps[0], given)]


def test_the_lines_are_those_that_were_printed() -> None:
    given = [Output(PRINTED, ("1.0001", "2"))]
    assert lines("1.", "2", given=given) == [("1.0001", "2")]
    assert lines("3", "4", given=given) == [("1.0001", "2")]
    assert lines(given=given) == [("1.0001", "2")]


def test_a_line_that_its_promise_cuts_short_stays_short() -> None:
    given = [Output(PRINTED, ("1",)), Output(RAISED, ("ValueError: much too long", "a note"))]
    promise = ["1", "ValueError: much ...", "a note"]
    assert lines(*promise, given=given) == [("1",), ("ValueError: much ...", "a note")]


def test_each_line_is_cut_by_the_promise_of_its_own() -> None:
    given = [Output(PRINTED, ("a b c", "a b d"))]
    assert lines("a ... c", "a b d", given=given) == [("a ... c", "a b d")]


def test_a_promise_that_is_false_cuts_nothing_short() -> None:
    assert lines("b ...", given=[Output(PRINTED, ("a b",))]) == [("a b",)]


@pytest.mark.parametrize("promise", [["a ..."], ["a ...", "b", "c"]])
def test_a_promise_of_more_or_fewer_lines_cuts_nothing_short(promise: list[str]) -> None:
    assert lines(*promise, given=[Output(PRINTED, ("a b", "b"))]) == [("a b", "b")]


def test_dots_that_were_printed_stay() -> None:
    printed = ("tensor([0, ..., 9])",)
    assert lines(*printed, given=[Output(PRINTED, printed)]) == [printed]


def test_each_statement_has_what_it_gave() -> None:
    source = "print(1)\n#> 1\nx = 2\nraise ValueError('too long')\n#> ValueError: too ...\n"
    found = [given for _, given in outputs(written(source), outcome_of(source))]
    assert found == [
        (Output(PRINTED, ("1",)),),
        (),
        (Output(RAISED, ("ValueError: too ...",)),),
    ]


def test_a_statement_that_did_not_end_has_nothing() -> None:
    snippet = written("print(1)\n#> 1\nprint(2)\n#> 2\n")
    ended_early = Outcome(((Output(PRINTED, ("1",)),),), failure="does not end within 20 s")
    given = [given for _, given in outputs(snippet, ended_early)]
    assert given == [(Output(PRINTED, ("1",)),), ()]
