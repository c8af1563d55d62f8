"""What a figure leaves out, so that nobody can see that something is missing.

Missing data are nan, or masked. A gap in a line, in an area or in a picture says that they are
missing. A point or a bar leaves no gap: one is not there, and the other looks as if it were 0.
An infinite number is not missing, and yet matplotlib leaves it out.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checked_snippets.figures.fixed_colours import is_mapped

if TYPE_CHECKING:  # matplotlib and numpy are imported where something is drawn, and nowhere else
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    Numbers = np.ndarray[Any, np.dtype[np.float64]]

Wrong = tuple[str, str]
"""What is wrong, and how to repair it."""

NO_AXES = ("leaves a figure without axes", "draw on those of plt.subplots()")
NO_GAP = ("draws a point or a bar that is not finite, and leaves no gap", "leave it out")
INFINITE = ("draws an infinite value", "leave it out, or write nan where a value is missing")
NOTHING = ("draws something of which nobody sees anything", "give it a value, or leave it out")
ALONE = ("draws a line through a single value", 'give it a marker, such as "o"')

NO_MARKER = (None, "", " ", "None", "none")


def wrong(figure: "Figure") -> Iterator[Wrong]:
    """What nobody would see of a figure that has been drawn."""
    if not figure.axes:
        yield NO_AXES
    for axes in figure.axes:
        for line in axes.lines:
            yield from of_line(line)
        for each in [*axes.images, *axes.collections]:
            yield from of_values(each)
        for shape in shapes(axes):
            yield from of_shape(shape)


def of_line(line: "Line2D") -> Iterator[Wrong]:
    """A line has gaps, and so have its markers; markers alone have none."""
    import numpy as np

    points = numbers(line.get_xydata())  # what is masked is nan
    there: Any = np.isfinite(points).all(axis=1)
    before, after = np.append(False, there[:-1]), np.append(there[1:], False)
    masked = np.ma.getmask(line.get_xdata()) | np.ma.getmask(line.get_ydata())
    is_line, is_marked = line.get_linestyle() != "None", line.get_marker() not in NO_MARKER
    if np.isinf(points).any():
        yield INFINITE
    elif len(points) and not there.any():
        yield NOTHING
    elif is_marked and not is_line and not (there | masked).all():
        yield NO_GAP
    elif is_line and not is_marked and (there & ~before & ~after).any():
        yield ALONE


def of_values(artist: Any) -> Iterator[Wrong]:
    """Points have no gaps, wherever they are or whatever colour they would have; pictures do."""
    import numpy as np
    from matplotlib.collections import PathCollection

    values = numbers(artist.get_array() if is_mapped(artist) else [])
    places = numbers(artist.get_offsets()) if isinstance(artist, PathCollection) else values[:0]
    if np.isinf(values).any() or np.isinf(places).any():
        yield INFINITE
    elif isinstance(artist, PathCollection) and (np.isnan(values).any() or np.isnan(places).any()):
        yield NO_GAP
    elif values.size and np.isnan(values).all():
        yield NOTHING


def shapes(axes: "Axes") -> Iterator["Numbers"]:
    """The corners of bars, and of whatever else is drawn each by itself."""
    import numpy as np

    for patch in axes.patches:
        with np.errstate(all="ignore"):
            yield numbers(patch.get_patch_transform().transform(patch.get_path().vertices))
    for each in (each for each in axes.collections if not is_mapped(each)):
        yield from (numbers(path.vertices) for path in each.get_paths())


def of_shape(corners: "Numbers") -> Iterator[Wrong]:
    import numpy as np

    if corners.size and not np.isfinite(corners).all(axis=1).any():
        yield NO_GAP


def numbers(values: Any) -> "Numbers":
    """Numbers, as they are below a mask too."""
    import numpy as np

    return np.asarray(np.ma.getdata(values), dtype=float)
