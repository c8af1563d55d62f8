"""Draw the site's pictures of itself: what a tensor is made of, cells.

They are committed, in docs/theme/assets; to draw them again: `python -m bench.brand`.
"""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checked_snippets.figures.capture import NO_METADATA
from checked_snippets.figures.colours import use_colours

if TYPE_CHECKING:  # imported where something is drawn, and nowhere else
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK, PAPER = "#e4e7ea", "#14181d"
COLOURS = ("#62b4f5", "#ff9a57", "#45cba2", "#f3cdee")
BLUE, ORANGE = "#2f86d1", "#f0803c"
"""Seen on white as well as on black."""

LETTER = """
###
.#.
.#.
"""

NAME = """
######...#.....#.  ...###########...  ..........#####..  ..#..............
.....#...#....#..  ...#.........#...  ...########......  ...#....########.
.....#...#...#...  ...###########...  .#......#........  ....#..........#.
.....#...#..#....  ...#.........#...  ........#........  ....#..........#.
######...#.#.....  ...###########...  ........#........  ...............#.
#........##......  .................  ..#############..  ...............#.
#........#.......  #################  ........#........  #####..........#.
#.....###########  .................  ........#........  ....#....#######.
######...#..#....  ..#############..  ........#........  ....#....#.......
.....#...#..#....  ..#.....#.....#..  #################  ....#....#.......
.....#...#...#...  ..#############..  ........#........  ....#....#.......
.....#...#...#...  ..#.....#.....#..  ........#........  ....#....#.......
.....#...#....#..  ..#############..  ........#........  ....#..#.#.......
.....#...#.##..#.  ........#........  ........#........  ....#.#..#......#
.....#...##.....#  ..#############..  ........#........  ....##...#......#
#....#...#.......  ........#........  .....#..#........  ....#....#.....##
.####............  #################  ......##.........  ..........######.
"""
"""张量手记: no machine needs a Chinese font to draw it."""

ASSETS = Path(__file__).parents[1] / "docs/theme/assets"


def main() -> None:
    for name, content in pictures().items():
        (ASSETS / name).write_bytes(content)


def pictures() -> dict[str, bytes]:
    """The files by name."""
    use_colours()
    return {"favicon.svg": icon(), "social.png": social()}


def icon() -> bytes:
    """A T in a matrix of 3 by 3, for tabs and for the head of each page."""
    from matplotlib import pyplot

    axes = sheet(pyplot.figure(figsize=(1, 1)), (0, 0, 1, 1), (3, 3))
    cells(axes, LETTER.split(), BLUE, 0.25)
    cells(axes, ["#"], ORANGE, 0, (1, 2))
    return saved(format="svg", metadata=NO_METADATA)


def social() -> bytes:
    """The name in both languages, 1200 by 630, for links that are shared."""
    from matplotlib import pyplot

    figure = pyplot.figure(figsize=(12, 6.3), dpi=100, facecolor=PAPER)
    columns = list(zip(*(line.split() for line in NAME.strip().splitlines()), strict=True))
    size = len(columns[0])
    step = size + 2
    axes = sheet(figure, (0.06, 0.4, 0.88, 0.48), (4 * step - 2, size))
    for each, (rows, colour) in enumerate(zip(columns, COLOURS, strict=True)):
        cells(axes, rows, colour, 0.13, (each * step, 0))
    figure.text(0.06, 0.19, "Tensor Notes", color=INK, size=44, weight="bold")
    topics = "linear algebra · fitting · tensors · autograd"
    figure.text(0.06, 0.095, topics, color=INK, size=20)
    figure.text(0.94, 0.095, f"({len(columns)}, {size}, {size})", color=INK, size=20, ha="right")
    return saved(format="png", metadata={"Software": None})


def sheet(
    figure: "Figure", place: tuple[float, float, float, float], size: tuple[int, int]
) -> "Axes":
    """Axes in units of one cell, x to the right and y down."""
    axes = figure.add_axes(place)
    axes.set(xlim=(0, size[0]), ylim=(size[1], 0), aspect="equal", anchor="W")
    axes.axis("off")
    return axes


def cells(
    axes: "Axes", rows: Sequence[str], colour: str, pale: float, at: tuple[int, int] = (0, 0)
) -> None:
    """A matrix of ones, in full colour, and zeros."""
    from matplotlib.patches import BoxStyle, PathPatch
    from matplotlib.path import Path
    from matplotlib.transforms import Affine2D

    box = BoxStyle.Round(pad=0, rounding_size=0.15)(0.1, 0.1, 0.8, 0.8, 1)
    for sign, alpha in [("#", 1), (".", pale)]:
        places = [(x, y) for y, row in enumerate(rows) for x, it in enumerate(row) if it == sign]
        moves = [Affine2D().translate(at[0] + x, at[1] + y) for x, y in places]
        boxes = Path.make_compound_path(*(move.transform_path(box) for move in moves))
        axes.add_patch(PathPatch(boxes, facecolor=colour, alpha=alpha, linewidth=0))


def saved(**options: Any) -> bytes:
    """The open figure as the bytes of a file."""
    from matplotlib import pyplot

    file = io.BytesIO()
    pyplot.savefig(file, facecolor="auto", **options)
    pyplot.close()
    return file.getvalue()


if __name__ == "__main__":
    main()
