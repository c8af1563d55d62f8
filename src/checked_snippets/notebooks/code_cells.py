"""A snippet as cells of a notebook: each output below the statement that gives it."""

import ast
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from checked_snippets.checking import shown
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.snippets.snippet import Snippet
from checked_snippets.snippets.steps import Step, promised

Cell = dict[str, Any]
"""A cell, or an output of one, as nbformat has it."""

DRAWS = re.compile(r"\bplt\.")
SHOW_NO_VALUE = {"backward", "check", "print", "step", "zero_grad"}
"""Functions that return None."""


def code_cells(snippet: Snippet, outcome: Outcome, figures: Sequence[str] = ()) -> list[Cell]:
    """The cells of a snippet with what they gave; `figures`, SVG files, stand below the last."""
    begin, cells = 0, list[Cell]()
    given = [outputs for _, outputs in shown.outputs(snippet, outcome)]
    for end in ends(snippet.steps, given):
        steps = snippet.steps[begin : end + 1]
        is_last = end + 1 == len(snippet.steps)
        raises = is_last and bool(outcome.raised)
        found = [each for outputs in given[begin : end + 1] for each in outputs]
        outputs = [output(each, outcome.raised) for each in together(found)]
        outputs += [display(svg) for svg in figures if is_last]
        code = source(snippet, steps) if raises else quiet(source(snippet, steps))
        tags = ["raises-exception"] if raises or snippet.is_recorded else []
        tags += ["on-a-gpu"] if snippet.is_recorded else []  # where there is none, it raises
        cells.append(code_cell(code, outputs, tags))
        begin = end + 1
    return cells


def ends(steps: Sequence[Step], given: Sequence[Sequence[Output]]) -> list[int]:
    """The last step of each cell: each that prints, until it is drawn.

    Jupyter shows a figure below the cell that begins it, and then closes it.
    """
    draws = next((i for i, step in enumerate(steps) if DRAWS.search(step.source)), len(steps))
    return sorted({*(i for i in range(draws) if given[i]), len(steps) - 1})


def together(given: Iterable[Output]) -> Iterator[Output]:
    """What some statements gave one after the other, those of a kind as one."""
    for kind, same in itertools.groupby(given, key=lambda each: each.kind):
        yield Output(kind, tuple(line for each in same for line in each.lines))


def source(snippet: Snippet, steps: Sequence[Step]) -> str:
    """The lines of some steps, with comments and empty lines before them, without promises."""
    before = [step for step in snippet.steps if step.last < steps[0].first]
    first = before[-1].last + len(before[-1].promise) + 1 if before else 1
    left_out = promised(steps)
    numbered = enumerate(snippet.source.split("\n")[: steps[-1].last], 1)
    lines = [line for n, line in numbered if n >= first and n not in left_out]
    return "\n".join(lines).strip("\n")


@functools.cache
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


def output(given: Output, raised: str) -> Cell:
    """What a cell gave as Jupyter keeps it; `raised` is the name of the exception at its end."""
    if given.kind == "raised":
        return error("\n".join(given.lines), raised)
    text = "".join(f"{line}\n" for line in given.lines)
    name = "stderr" if given.kind == "warned" else "stdout"
    return {"output_type": "stream", "name": name, "text": text}


def error(message: str, name: str) -> Cell:
    """An exception as Python reports it, without the way through the code of packages.

    Some have another name there than in the code of their package.

    >>> error("a.b._Kind: no", "Kind")["evalue"], error("Kind: no: 1", "Kind")["evalue"]
    ('no', 'no: 1')
    """
    _, named, value = message.partition(f"{name}: ")
    value = value if named else message.partition(": ")[2]
    return {"output_type": "error", "ename": name, "evalue": value, "traceback": [message]}


def display(svg: str) -> Cell:
    return {"output_type": "display_data", "data": {"image/svg+xml": svg}, "metadata": {}}
