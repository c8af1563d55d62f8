"""The statements of a snippet, each with the output that it promises."""

import pytest

from checked_snippets.snippets.steps import promise_line
from tests.engine import refusal, written


def test_a_promise_belongs_to_the_statement_right_above_it() -> None:
    steps = written("x = 1\nprint(x)\n#> 1\nprint(x,\n  x)\n#> 1 1\n#>\n").steps
    assert [(step.first, step.last, step.promise) for step in steps] == [
        (1, 1, ()),
        (2, 2, ("1",)),
        (4, 5, ("1 1", "")),
    ]


def test_a_promise_inside_a_string_is_a_string() -> None:
    (step,) = written('text = """\n#> not a promise\n"""\n').steps
    assert step.promise == ()


def test_a_decorated_function_begins_with_its_decorator() -> None:
    (step,) = written("@staticmethod\ndef f():\n    pass\n").steps
    assert step.first == 1


@pytest.mark.parametrize("line", ["1", "", "  indented", "#> 1", "a  b", "张量"])
def test_what_is_promised_is_what_the_promise_was_written_for(line: str) -> None:
    (step,) = written(f"x = 1\n{promise_line(line)}\n").steps
    assert step.promise == (line,)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "snippets/page/idea.py:1: holds no statement"),
        ("# nothing\n", "snippets/page/idea.py:1: holds no statement"),
        ("x = (1\n", "snippets/page/idea.py:1: is not Python: '(' was never closed\n    x = (1"),
        ("x = 1\ny = = 2\n", "snippets/page/idea.py:2: is not Python: invalid syntax\n    y = = 2"),
        ("x = '\0'\n", "snippets/page/idea.py:1: is not Python: "),
        ("x = 1; y = 2\n", "snippets/page/idea.py:1: two statements share a line\n"),
        ("#> 1\nprint(1)\n", "snippets/page/idea.py:1: a `#>` line out of place\n    #> 1"),
        ("print(1)\n\n#> 1\n", "snippets/page/idea.py:3: a `#>` line out of place\n"),
        ("if True:\n    print(1)\n    #> 1\n", "snippets/page/idea.py:3: a `#>` line out of place"),
        ("print(1)  #> 1\n", "snippets/page/idea.py:1: a `#>` line out of place"),
        ("x = [\n#> 1\n]\n", "snippets/page/idea.py:2: a `#>` line out of place"),
    ],
)
def test_what_is_no_snippet_is_refused_with_its_line(source: str, message: str) -> None:
    assert refusal(source).startswith(message)


def test_the_repair_of_a_misplaced_promise_is_said() -> None:
    assert refusal("print(1)\n\n#> 1\n").endswith(
        "to repair: put it at column 0, right below the top-level statement that prints it"
    )


def test_all_misplaced_promises_are_reported_at_once() -> None:
    assert refusal("#> 1\nx = 1\n\n#> 2\n").count("out of place") == 2
