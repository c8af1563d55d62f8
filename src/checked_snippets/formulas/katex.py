"""KaTeX in a process of its own, where it cannot break anything but itself.

pykatex 0.1.1 works on one thread only, and what is nested deeper than its stack corrupts its
memory.
"""

import json
import subprocess
import sys
from collections.abc import Sequence

TOO_DEEP = "size exceeded"
SECONDS = 60

Answer = tuple[str, str]
"""MathML, or what is wrong with a formula; the other one is empty."""


def ask(formulas: Sequence[str]) -> list[Answer]:
    """What KaTeX says to each formula, given as it stands on a page, with its dollars.

    If the process breaks down, each half of the formulas gets one of its own, until those that
    no process survives are alone.
    """
    if not formulas:
        return []
    words, asked = [sys.executable, "-m", __name__], json.dumps(formulas)
    try:
        done = subprocess.run(
            words, input=asked, capture_output=True, text=True, timeout=SECONDS, check=True
        )
        return [(mathml, wrong) for mathml, wrong in json.loads(done.stdout)]
    except (subprocess.SubprocessError, ValueError):
        half = len(formulas) // 2
        if half:
            return ask(formulas[:half]) + ask(formulas[half:])
        return [("", "KaTeX breaks down")]


def latex(formula: str) -> str:
    r"""A formula without its dollars.

    >>> latex("$x$"), latex(r"$$ \$ $$")
    ('x', ' \\$ ')
    """
    dollars = 2 if formula.startswith("$$") else 1
    return formula[dollars:-dollars]


def answer(formula: str) -> Answer:
    """What KaTeX says to one formula in this process."""
    import pykatex  # type: ignore[import-not-found] # it is C alone

    how = {"displayMode": formula.startswith("$$"), "output": "mathml", "strict": "error"}
    try:
        return pykatex.renderToString(latex(formula), **how), ""
    except pykatex.ParseError as error:
        if TOO_DEEP in str(error):
            sys.exit(TOO_DEEP)  # its memory is not to be trusted from here on
        return "", str(error)


if __name__ == "__main__":
    print(json.dumps([answer(formula) for formula in json.load(sys.stdin)]))
