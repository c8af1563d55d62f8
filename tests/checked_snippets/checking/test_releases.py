"""Another release's record: what is another output there, as long as the snippet is the same."""

import json
from dataclasses import replace

from checked_snippets.checking import releases
from checked_snippets.checking.releases import Release
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.snippets.snippet import Snippet
from tests.engine import SETTINGS, given, outcome_of, written

SOURCE = "print(1)\n#> 1\nprint(2)\n#> 2\n"
SNIPPET = written(SOURCE)


def record_of(snippet: Snippet, outcome: Outcome) -> Release:
    """What is read from the record of a run, once that has been a file."""
    entries = [*releases.recorded(snippet, outcome, SETTINGS, exact=False)]
    return releases.read("NumPy 9", json.loads(json.dumps(entries)))


def found(snippet: Snippet, release: Release) -> list[tuple[int, tuple[Output, ...]]]:
    return [(step.first, given) for step, given in releases.differing(snippet, release)]


def test_what_is_another_output_there_is_kept_with_its_statement() -> None:
    release = record_of(SNIPPET, Outcome(given("1", "3")))
    assert found(SNIPPET, release) == [(3, (Output("printed", ("3",)),))]


def test_what_differs_in_its_last_decimals_alone_is_no_other_output() -> None:
    snippet = written("print(0.1234)\n#> 0.1234\n")
    assert found(snippet, record_of(snippet, Outcome(given("0.1235")))) == []


def test_a_record_says_nothing_of_a_snippet_that_has_changed_since() -> None:
    release = record_of(SNIPPET, Outcome(given("1", "3")))
    in_front = replace(SNIPPET, prelude=(written("x = 1\n", "page/exercise_x.py"),))
    for other in [
        written(SOURCE.replace("print(1)", "print( 1)")),
        written(SOURCE, "page/another.py"),
        in_front,
    ]:
        assert found(other, release) == []


def test_an_exception_there_is_what_it_gave() -> None:
    snippet = written("1 / 0\n#> ZeroDivisionError: divided\n")
    release = record_of(snippet, outcome_of(snippet.source))
    line = "ZeroDivisionError: division by zero"
    assert found(snippet, release) == [(1, (Output("raised", (line,)),))]


def test_a_run_that_was_refused_there_has_given_nothing() -> None:
    snippet = written("open('x')\n#> 1\n")
    assert found(snippet, record_of(snippet, outcome_of(snippet.source))) == []


def test_what_no_page_can_show_is_told_and_not_kept() -> None:
    outcome = Outcome(given("1", "\x1b[31mred"))
    (entry,) = releases.recorded(SNIPPET, outcome, SETTINGS, exact=False)
    assert entry["line"] == 3
    assert "control character" in entry["what"]
    assert entry["given"] is None
    assert found(SNIPPET, record_of(SNIPPET, outcome)) == []


def test_what_is_wrong_beside_the_output_is_told_without_it() -> None:
    outcome = Outcome(given("1", "2"), afterwards=("a font is missing",))
    (entry,) = releases.recorded(SNIPPET, outcome, SETTINGS, exact=False)
    assert entry["given"] is None
