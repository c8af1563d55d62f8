"""What a snippet has drawn when it ends: its figures as inline SVG, its graphs as text."""

import io
import sys
import traceback
from typing import TYPE_CHECKING, Any

from checked_snippets.figures.svg import themed

if TYPE_CHECKING:  # matplotlib is imported where something is drawn, and nowhere else
    from matplotlib.figure import Figure

NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


def draw(path: str) -> list[tuple[str, str]]:
    """The open figures: name and SVG. What goes wrong is printed, below all other output."""
    if "matplotlib.pyplot" not in sys.modules:
        return []
    from matplotlib import pyplot

    drawn = [pyplot.figure(number) for number in pyplot.get_fignums()]
    names = [str(each.get_label()) for each in drawn]
    try:
        for each in drawn:
            refuse_what_nobody_sees(each)
        return [
            (name, to_svg(each, prefix(path, name)))
            for name, each in zip(names, drawn, strict=True)
        ]
    except Exception as error:
        print("".join(traceback.format_exception_only(error)), end="")
        return []


def refuse_what_nobody_sees(figure: "Figure") -> None:
    """Look for what matplotlib leaves out in silence.

    Raises:
        ValueError: there are no axes, or a value to be drawn is not a number.
    """
    import numpy

    if not figure.axes:
        raise ValueError("the figure has no axes; draw on those of plt.subplots()")
    for axes in figure.axes:
        drawn: list[Any] = [line.get_xydata() for line in axes.lines]
        drawn += [part.get_offsets() for part in axes.collections]
        drawn += [part.get_array() for part in [*axes.images, *axes.collections]]
        for values in drawn:
            if values is not None and numpy.isnan(numpy.asarray(values, dtype=float)).any():
                raise ValueError("a value to be drawn is nan; leave it out")


def to_svg(figure: "Figure", prefix: str) -> str:
    """Draw a figure as an `<svg>` element whose ids begin with `prefix`."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=NO_METADATA)
    return themed(file.getvalue(), prefix)


def prefix(path: str, name: str) -> str:
    """What the ids of a drawing begin with, so that they differ from all others on a page."""
    words = path.removeprefix("snippets/").removesuffix(".py") + (f"-{name}" if name else "")
    return "".join(letter if letter.isalnum() else "-" for letter in words) + "-"
