"""A snippet as cells of a notebook: each output is of the kind that the run tells."""

import pytest

from checked_snippets.notebooks.code_cells import Cell, code_cells
from tests.engine import outcome_of, written

OWN = "class ShapeMismatch(Exception): pass\n"


def cells(source: str) -> list[Cell]:
    return code_cells(written(source), outcome_of(source))


def outputs(source: str) -> list[tuple[str, str]]:
    """The streams and errors of all cells, each with its text."""
    found = [output for cell in cells(source) for output in cell["outputs"]]
    return [(each.get("name", "error"), each.get("text", each.get("evalue"))) for each in found]


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("print(1)\n", [("stdout", "1\n")]),
        ('print("Error: 0.5")\n', [("stdout", "Error: 0.5\n")]),
        ('print("Warning: look")\n', [("stdout", "Warning: look\n")]),
        ("import warnings\nwarnings.warn('a\\nb')\n", [("stderr", "UserWarning: a\nb\n")]),
        (
            "import warnings\ndef f():\n    print(1)\n    warnings.warn('a\\nb')\n"
            "    print(2)\nf()\n",
            [("stdout", "1\n"), ("stderr", "UserWarning: a\nb\n"), ("stdout", "2\n")],
        ),
        (
            'def f():\n    print("a", end="")\n    raise ValueError("b")\nf()\n',
            [("stdout", "a\n"), ("error", "b")],
        ),
    ],
)
def test_each_output_is_of_its_kind(source: str, kinds: list[tuple[str, str]]) -> None:
    assert outputs(source) == kinds


@pytest.mark.parametrize(
    ("source", "name", "value", "report"),
    [
        ("1 / 0\n", "ZeroDivisionError", "division by zero", "ZeroDivisionError: division by zero"),
        (
            f'{OWN}raise ShapeMismatch("3 is not 4")\n',
            "ShapeMismatch",
            "3 is not 4",
            "ShapeMismatch: 3 is not 4",
        ),
        (
            'raise ExceptionGroup("two", [ValueError("a"), TypeError("b")])\n',
            "ExceptionGroup",
            "two (2 sub-exceptions)",
            "ExceptionGroup: two (2 sub-exceptions)",
        ),
        (
            'import json\njson.loads("1 2")\n',
            "JSONDecodeError",
            "Extra data: line 1 column 3 (char 2)",
            "json.decoder.JSONDecodeError: Extra data: line 1 column 3 (char 2)",
        ),
        ("raise KeyboardInterrupt\n", "KeyboardInterrupt", "", "KeyboardInterrupt"),
        (
            'compile("1 +", "<string>", "exec")\n',
            "SyntaxError",
            "invalid syntax",
            '  File "<string>", line 1\n    1 +\n       ^\nSyntaxError: invalid syntax',
        ),
        (
            'error = ValueError("a")\nerror.add_note("b")\nraise error from KeyError("c")\n',
            "ValueError",
            "a\nb",
            "ValueError: a\nb",
        ),
    ],
)
def test_an_exception_is_an_error_that_the_notebook_expects(
    source: str, name: str, value: str, report: str
) -> None:
    last = cells(source)[-1]
    assert last["metadata"]["tags"] == ["raises-exception"]
    assert last["outputs"] == [
        {"output_type": "error", "ename": name, "evalue": value, "traceback": [report]}
    ]


@pytest.mark.parametrize(
    "source",
    [
        'print("Error: 0.5")\n',
        'print("ValueError: no")\n#> ValueError: no\n',
        "import warnings\nwarnings.warn('a')\n",
        "x = 1\n#> ValueError: no\n",
    ],
)
def test_where_nothing_was_raised_no_exception_is_expected(source: str) -> None:
    assert all("tags" not in cell["metadata"] for cell in cells(source))


def test_a_cell_that_raises_keeps_its_last_line() -> None:
    assert cells("x = 1\nx.nowhere\n")[-1]["source"] == "x = 1\nx.nowhere"
    assert cells("x = 1\nx.real\n")[-1]["source"] == "x = 1\nx.real;"


def test_each_statement_that_prints_ends_a_cell() -> None:
    source = "x = 1\nprint(x)\n#> 1\n# below\ny = 2\nprint(y)\nz = 3\n"
    found = cells(source)
    assert [cell["source"] for cell in found] == [
        "x = 1\nprint(x)",
        "# below\ny = 2\nprint(y)",
        "z = 3",
    ]


def test_outputs_of_a_kind_are_one() -> None:
    source = "from matplotlib import pyplot as plt\nplt.plot([1])\nprint(1)\nprint(2)\n"
    assert outputs(source) == [("stdout", "1\n2\n")]
