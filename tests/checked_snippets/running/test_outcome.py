"""What a snippet printed, warned and raised is told by its run, and not by the look of a text."""

import pytest

from checked_snippets.running.outcome import Output, outputs, pack
from checked_snippets.running.pool import run
from tests.engine import SETTINGS, written

Kinds = list[tuple[str, str]]
"""Kind and text, one output after the other."""

SOURCES: dict[str, tuple[str, str, Kinds]] = {
    "text that reads like an exception": (
        'print("Error: 0.5")\n',
        "",
        [("printed", "Error: 0.5")],
    ),
    "text that reads like a warning": (
        'print("Warning: look")\n',
        "",
        [("printed", "Warning: look")],
    ),
    "text on the stream of errors": (
        'import sys\nprint("ValueError: no", file=sys.stderr)\n',
        "",
        [("printed", "ValueError: no")],
    ),
    "an exception that was caught": (
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    print(repr(error))\n",
        "",
        [("printed", "ZeroDivisionError('division by zero')")],
    ),
    "an exception of its own": (
        'class ShapeMismatch(Exception): pass\nraise ShapeMismatch("3 is not 4")\n',
        "ShapeMismatch",
        [("raised", "ShapeMismatch: 3 is not 4")],
    ),
    "an exception without words": ("raise ValueError\n", "ValueError", [("raised", "ValueError")]),
    "an exception that is no error": (
        "next(iter([]))\n",
        "StopIteration",
        [("raised", "StopIteration")],
    ),
    "a group of exceptions": (
        'raise ExceptionGroup("two", [ValueError("a"), TypeError("b")])\n',
        "ExceptionGroup",
        [("raised", "ExceptionGroup: two (2 sub-exceptions)")],
    ),
    "an attribute that newer Pythons guess": (
        "[].apend(1)\n",
        "AttributeError",
        [("raised", "AttributeError: 'list' object has no attribute 'apend'")],
    ),
    "a module that newer Pythons guess": (
        "math.pi\n",
        "NameError",
        [("raised", "NameError: name 'math' is not defined")],
    ),
    "a name that is part of the message": (
        "class Unknown(AttributeError):\n"
        "    def __str__(self): return f'no {self.name}'\n"
        "raise Unknown(name='x')\n",
        "Unknown",
        [("raised", "Unknown: no x")],
    ),
    "an exception of another module": (
        'import json\njson.loads("1 2")\n',
        "JSONDecodeError",
        [("raised", "json.decoder.JSONDecodeError: Extra data: line 1 column 3 (char 2)")],
    ),
    "an exception of C code": (
        "import torch\ntorch.linalg.inv(torch.zeros(1, 1))\n",
        "_LinAlgError",
        [
            (
                "raised",
                "torch._C._LinAlgError: linalg.inv: The diagonal element 1 is zero, the inversion"
                " could not be completed because the input matrix is singular.",
            )
        ],
    ),
    "an interrupt": (
        "raise KeyboardInterrupt\n",
        "KeyboardInterrupt",
        [("raised", "KeyboardInterrupt")],
    ),
    "a syntax error": (
        'compile("1 +", "<string>", "exec")\n',
        "SyntaxError",
        [("raised", '  File "<string>", line 1\n    1 +\n       ^\nSyntaxError: invalid syntax')],
    ),
    "an exception with notes and a cause": (
        'error = ValueError("a")\nerror.add_note("look there")\nraise error from KeyError("b")\n',
        "ValueError",
        [("raised", "ValueError: a\nlook there")],
    ),
    "an exception that cannot say what it is": (
        "class Dumb(Exception):\n    def __str__(self): raise ValueError\n\n\nraise Dumb\n",
        "Dumb",
        [("raised", "Dumb: <exception str() failed>")],
    ),
    "a group with what is no error": (
        'raise BaseExceptionGroup("two", [KeyboardInterrupt(), ValueError("a")])\n',
        "BaseExceptionGroup",
        [("raised", "BaseExceptionGroup: two (2 sub-exceptions)")],
    ),
    "the end of a generator": (
        "raise GeneratorExit\n",
        "GeneratorExit",
        [("raised", "GeneratorExit")],
    ),
    "a warning that was made an error": (
        "import warnings\nwarnings.simplefilter('error')\nwarnings.warn('a')\n",
        "UserWarning",
        [("raised", "UserWarning: a")],
    ),
    "an exception while another one was handled": (
        "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise ValueError('a')\n",
        "ValueError",
        [("raised", "ValueError: a")],
    ),
    "an exception of a pool of threads": (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "with ThreadPoolExecutor() as pool:\n    pool.submit(int, 'a').result()\n",
        "ValueError",
        [("raised", "ValueError: invalid literal for int() with base 10: 'a'")],
    ),
    "an exception of several lines": (
        'raise ValueError("a\\n\\nb")\n',
        "ValueError",
        [("raised", "ValueError: a\n\nb")],
    ),
    "an exception in the middle of a line": (
        'def f():\n    print("a", end="")\n    raise ValueError("b")\n\n\nf()\n',
        "ValueError",
        [("printed", "a"), ("raised", "ValueError: b")],
    ),
    "a warning of several lines between prints": (
        "import warnings\n\n\ndef f():\n    print(1)\n    warnings.warn('a\\nb')\n"
        "    print('UserWarning: c')\n\n\nf()\n",
        "",
        [("printed", "1"), ("warned", "UserWarning: a\nb"), ("printed", "UserWarning: c")],
    ),
    "a warning in the middle of a line": (
        "import warnings\n\n\ndef f():\n    print('a', end='')\n    warnings.warn('b')\n"
        "    print()\n\n\nf()\n",
        "",
        [("printed", "a"), ("warned", "UserWarning: b"), ("printed", "")],
    ),
    "a warning before an exception": (
        "import warnings\ndef f():\n    warnings.warn('a')\n    raise ValueError('b')\nf()\n",
        "ValueError",
        [("warned", "UserWarning: a"), ("raised", "ValueError: b")],
    ),
    "a warning of its own": (
        "import warnings\n\n\nclass Slow(Warning):\n    pass\n\n\nwarnings.warn('a', Slow)\n",
        "",
        [("warned", "Slow: a")],
    ),
    "a warning while output is caught": (
        "import contextlib, io, warnings\n"
        "with contextlib.redirect_stdout(io.StringIO()) as file:\n    warnings.warn('a')\n"
        "print(repr(file.getvalue()))\n",
        "",
        [("warned", "UserWarning: a"), ("printed", "''")],
    ),
    "an exception while output is caught": (
        "import io, sys\nsys.stdout = sys.stderr = io.StringIO()\nraise ValueError('a')\n",
        "ValueError",
        [("raised", "ValueError: a")],
    ),
    "a stream of the snippet's own": (
        "import io, sys\nsys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding='utf-8')\n"
        "print('é')\nprint('b', file=sys.__stdout__)\n",
        "",
        [("printed", "é"), ("printed", "b")],
    ),
}


def told(given: tuple[tuple[Output, ...], ...]) -> Kinds:
    return [(each.kind, "\n".join(each.lines)) for outputs in given for each in outputs]


def test_what_was_printed_warned_and_raised_is_told_by_the_run() -> None:
    every = {kind: written(source, f"{kind}/idea.py") for kind, (source, _, _) in SOURCES.items()}
    outcomes = run([*every.values()], SETTINGS)
    ran = {kind: outcomes[snippet.name] for kind, snippet in every.items()}
    found = {kind: (each.failure, each.raised, told(each.outputs)) for kind, each in ran.items()}
    assert found == {kind: ("", raised, kinds) for kind, (_, raised, kinds) in SOURCES.items()}


def test_a_warning_of_c_code_is_one() -> None:
    ran = run([written("import torch\nx = torch.ones(1, 2, 3).T\n")], SETTINGS)["page/idea.py"]
    assert [output.kind for output in ran.outputs[1]] == ["warned"]


@pytest.mark.parametrize(
    ("spans", "kinds"),
    [
        ([], [("printed", "ab\ncd")]),
        ([("warned", 0, 6)], [("warned", "ab\ncd")]),
        ([("warned", 0, 3)], [("warned", "ab"), ("printed", "cd")]),
        ([("raised", 3, 6)], [("printed", "ab"), ("raised", "cd")]),
        ([("warned", 1, 3)], [("printed", "a"), ("warned", "b"), ("printed", "cd")]),
        ([("warned", 3, 3)], [("printed", "ab\ncd")]),
        ([("warned", 0, 3), ("warned", 3, 6)], [("warned", "ab\ncd")]),
        ([("warned", 2, 3), ("warned", 0, 6)], [("warned", "ab\ncd")]),
    ],
)
def test_each_byte_is_of_one_kind(spans: list[tuple[str, int, int]], kinds: Kinds) -> None:
    assert told((outputs(b"ab\ncd\n", spans),)) == kinds


@pytest.mark.parametrize(
    ("output", "lines"),
    [
        (b"", ()),
        (b"\n", ("",)),
        (b"a", ("a",)),
        (b"a\n\n", ("a", "")),
        (b"a  \n\tb\n", ("a", "        b")),
        (b"\xff\n", ("\\xff",)),
    ],
)
def test_output_is_lines(output: bytes, lines: tuple[str, ...]) -> None:
    assert tuple(line for each in outputs(output) for line in each.lines) == lines


def test_a_figure_takes_little_memory() -> None:
    svg = "<svg>" + '<path d="M 10 20 L 30 40"/>' * 1000 + "</svg>"
    figure = pack("", svg)
    assert figure.svg == svg
    assert len(figure.packed) < len(svg) / 10
