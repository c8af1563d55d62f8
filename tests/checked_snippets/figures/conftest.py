from collections.abc import Callable, Iterator

import matplotlib
import pytest
from matplotlib import pyplot

from checked_snippets.figures import capture
from checked_snippets.figures.colours import use_colours
from checked_snippets.problem import Problem

Draw = Callable[[str], tuple[list[str], list[str]]]
"""Runs code below the import of `plt`; its figures as SVG, and what is told of them."""

IMPORT = "import matplotlib.pyplot as plt\n"


@pytest.fixture
def draw() -> Iterator[Draw]:
    def draw(code: str) -> tuple[list[str], list[str]]:
        pyplot.close("all")
        matplotlib.rcdefaults()
        source = f"{IMPORT}{code}\n"
        exec(source, {})
        figures, problems = capture.draw("idea.py", source)
        return [svg for _, svg in figures], [told(problem) for problem in problems]

    use_colours()
    yield draw
    pyplot.close("all")
    matplotlib.rcdefaults()


def told(problem: Problem) -> str:
    """A problem in a line: its own line, and what is wrong."""
    return f"{problem.line}: {problem.what}"
