"""A matplotlib figure as inline SVG, if there is something to see."""

import io
from typing import TYPE_CHECKING, Any

from tensor_notes.svg import themed

if TYPE_CHECKING:  # matplotlib is imported where something is drawn, and nowhere else
    from matplotlib.figure import Figure

NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


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
