"""What a snippet has drawn when it ends: its figures as inline SVG, its graphs as text."""

import ast
import io
import re
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from checked_snippets.figures import fixed_colours, left_out, svg
from checked_snippets.figures.colours import DEFAULTS
from checked_snippets.figures.fixed_colours import FREE
from checked_snippets.figures.svg import read, themed
from checked_snippets.problem import Problem

if TYPE_CHECKING:  # matplotlib is imported where something is drawn, and nowhere else
    from matplotlib.figure import Figure

NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])
OURS = {name: value for name, value in DEFAULTS.items() if name.startswith("svg.")}
"""How matplotlib writes a file, whatever a snippet says."""

NAME, LETTERS = re.compile(r"[\w .,+=-]*"), "use letters, digits, spaces and . , + = - _ only"
"""What a page can call a figure: not all that is harmless in Markdown is so in HTML."""

Wrong = tuple[int, str, str]
"""A line of the source, or 0 if that is not known; what is wrong, and how to repair it."""

SHOWS = "calls show(), but a page shows what is open when the snippet ends; leave it out"


def refuse_windows(refuse: Callable[[str], None]) -> None:
    """Call `refuse` with a sentence when a figure is shown, or is to be drawn in a window.

    For a reader, the first ends the figure; and the second works, where there is a screen.
    """
    from matplotlib import pyplot
    from matplotlib.backend_bases import FigureManagerBase

    switch = pyplot.switch_backend

    def show(self: FigureManagerBase) -> None:
        refuse(SHOWS)

    def switching(newbackend: str) -> None:
        try:
            switch(newbackend)
        except ImportError:
            refuse(f"draws in a window ({newbackend!r}), but there is no screen")

    FigureManagerBase.show = show  # type: ignore[method-assign]
    pyplot.switch_backend = switching


def draw(path: str, source: str) -> tuple[list[tuple[str, str]], list[Problem]]:
    """The open figures, name and SVG, and what is wrong with them.

    What else goes wrong is printed, below all other output.
    """
    if "matplotlib.pyplot" not in sys.modules:
        return [], []
    from matplotlib import pyplot

    figures, problems = list[tuple[str, str]](), list[Problem]()
    try:
        for figure in [pyplot.figure(number) for number in pyplot.get_fignums()]:
            name, root = str(figure.get_label()), to_svg(figure)
            found = [*of_figure(name, figure), *fixed_colours.wrong(root, source)]
            figures.append((name, themed(root)))
            found += [(0, *each) for each in svg.wrong(root)]
            problems += at_their_lines(found, path, source)
    except Exception as error:
        print("".join(traceback.format_exception_only(error)), end="")
    return figures, problems


def to_svg(figure: "Figure") -> Element:
    """Draw a figure as matplotlib does in a file."""
    import matplotlib

    file = io.StringIO()
    fixed_colours.free(figure)
    with matplotlib.rc_context(OURS):
        figure.savefig(file, format="svg", facecolor="auto", metadata=NO_METADATA)
    return read(file.getvalue())


def of_figure(name: str, figure: "Figure") -> Iterator[Wrong]:
    """What is wrong with a figure, whatever it looks like as SVG."""
    if not NAME.fullmatch(name):
        yield 0, f"calls a figure {name!r}, which no page can say", LETTERS
    for each in left_out.wrong(figure):
        yield 0, *each
    pixels = any(each.get_rasterized() and each.get_gid() != FREE for each in figure.findobj())
    if pixels or any(axes.get_rasterization_zorder() is not None for axes in figure.axes):
        yield 0, "draws pixels, whose colours do not follow the page", "leave out rasterized=True"


def at_their_lines(found: Iterable[Wrong], path: str, source: str) -> Iterator[Problem]:
    """Problems at the lines that are known; the others at the last statement."""
    lines, last = source.split("\n"), ast.parse(source).body[-1].lineno
    for line, what, repair in dict.fromkeys(found):
        yield Problem(path, line or last, what, (lines[line - 1].strip(),) if line else (), repair)
