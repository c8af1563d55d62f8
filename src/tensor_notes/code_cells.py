"""A snippet as cells of a notebook: each output below the statement that gives it."""

import ast
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from tensor_notes.snippet import Snippet, is_exception, is_warning
from tensor_notes.steps import Step, promised

Cell = dict[str, Any]
"""A cell, or an output of one, as nbformat has it."""

DRAWS = re.compile(r"\bplt\.")
SHOW_NO_VALUE = {"backward", "check", "print", "step", "zero_grad"}
"""Functions that return None."""


def code_cells(snippet: Snippet, figures: Sequence[str] = ()) -> list[Cell]:
    """The cells of a snippet with what they give; `figures`, SVG files, stand below the last."""
    begin, cells = 0, list[Cell]()
    for end in ends(snippet.steps):
        steps = snippet.steps[begin : end + 1]
        is_last = end + 1 == len(snippet.steps)
        raises = is_last and snippet.raises
        printed = [line for step in steps for line in step.promise]
        outputs = list(output(printed, raises)) + [display(svg) for svg in figures if is_last]
        code = source(snippet, steps) if raises else quiet(source(snippet, steps))
        cells.append(code_cell(code, outputs, ["raises-exception"] if raises else []))
        begin = end + 1
    return cells


def ends(steps: Sequence[Step]) -> list[int]:
    """The last step of each cell: each that prints, until it is drawn.

    Jupyter shows a figure below the cell that begins it, and then closes it.
    """
    draws = next((i for i, step in enumerate(steps) if DRAWS.search(step.source)), len(steps))
    return sorted({*(i for i in range(draws) if steps[i].promise), len(steps) - 1})


def source(snippet: Snippet, steps: Sequence[Step]) -> str:
    """The lines of some steps, with comments and empty lines before them, without promises."""
    before = [step for step in snippet.steps if step.last < steps[0].first]
    first = before[-1].last + len(before[-1].promise) + 1 if before else 1
    left_out = promised(steps)
    numbered = enumerate(snippet.source.split("\n")[: steps[-1].last], 1)
    lines = [line for n, line in numbered if n >= first and n not in left_out]
    return "\n".join(lines).strip("\n")


def quiet(code: str) -> str:
    """Code whose last value Jupyter does not show, because Python would not.

    >>> quiet("x.add_(1)  # (3,)"), quiet("print(x)")
    ('x.add_(1);  # (3,)', 'print(x)')
    """
    last = ast.parse(code).body[-1]
    if not isinstance(last, ast.Expr) or called(last.value) in SHOW_NO_VALUE:
        return code
    lines = code.encode().split(b"\n")
    line, column = (last.end_lineno or 0) - 1, last.end_col_offset or 0
    lines[line] = lines[line][:column] + b";" + lines[line][column:]
    return b"\n".join(lines).decode()


def called(expression: ast.expr) -> str:
    """The name of the function or method that an expression calls; '' if it calls none."""
    function = expression.func if isinstance(expression, ast.Call) else None
    return getattr(function, "attr", "") or getattr(function, "id", "")


def code_cell(code: str, outputs: Sequence[Cell] = (), tags: Sequence[str] = ()) -> Cell:
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {"tags": [*tags]} if tags else {},
        "outputs": [*outputs],
        "source": code,
    }


def output(printed: Sequence[str], raises: bool) -> Iterator[Cell]:
    """What a cell printed as Jupyter keeps it: text, warnings, and the exception at its end."""
    starts = [i for i, line in enumerate(printed) if raises and begins_exception(line)]
    stop = starts[0] if starts else len(printed)
    for warns, lines in itertools.groupby(printed[:stop], is_warning):
        text = "".join(f"{line}\n" for line in lines)
        yield {"output_type": "stream", "name": "stderr" if warns else "stdout", "text": text}
    if starts:
        yield error("\n".join(printed[stop:]))


def begins_exception(line: str) -> bool:
    """Whether a report of an exception begins; that of a syntax error begins with its place."""
    return is_exception(line) or line.startswith('  File "')


def error(message: str) -> Cell:
    """An exception as Python reports it, without the way through the code of packages."""
    lines = message.split("\n")
    first = next(i for i, line in enumerate(lines) if is_exception(line))
    name, _, value = "\n".join(lines[first:]).partition(":")
    return {
        "output_type": "error",
        "ename": name.rpartition(".")[2],
        "evalue": value.removeprefix(" "),
        "traceback": [message],
    }


def display(svg: str) -> Cell:
    return {"output_type": "display_data", "data": {"image/svg+xml": svg}, "metadata": {}}
