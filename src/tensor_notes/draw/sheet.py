"""A figure as large as the cells and texts that are put on it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, Rectangle

from tensor_notes.draw.block import Point

CELL = 0.36
"""Inches, if the numbers in the cells are not long."""

WIDEST = 6.4
"""Inches; what is wider is drawn smaller."""

SMALLEST = 0.6
"""What would have to be smaller than this, compared with usual size, cannot be read."""

POINTS = 11
LETTER = 0.6 * POINTS / 72
"""Inches that a letter takes, about."""

CENTRED: dict[str, Any] = {"ha": "center", "va": "center"}
ARROW: dict[str, Any] = {"arrowstyle": "-|>", "mutation_scale": 10, "shrinkA": 0, "shrinkB": 0}

STRONG, PALE = 0.4, 0.1
"""How opaque a cell is that the eye should find, and one that is only there."""


@dataclass
class Sheet:
    """What is to be drawn, in units of one cell: x to the right, y down."""

    paint: list[Callable[[Axes, float], object]] = field(default_factory=list)
    corners: list[Point] = field(default_factory=list)
    lines: list[tuple[Point, str]] = field(default_factory=list)
    letters: int = 0

    def cell(self, at: Point, text: str, colour: str = "C0", alpha: float = STRONG) -> None:
        """A box with a number; a pale box has a pale number."""
        x, y = at
        self.letters = max(self.letters, len(text))
        self.corners += [at, (x + 1, y + 1)]
        box = Rectangle(at, 1, 1, fc=(colour, alpha), ec=(colour, max(alpha, 0.3)), lw=1)
        self.paint.append(lambda axes, _: axes.add_patch(box))
        self.write((x + 0.5, y + 0.5), text, 1 if alpha >= STRONG else 0.7)

    def write(self, at: Point, text: str, alpha: float = 1, size: float = POINTS) -> None:
        """A text, centred at a point. What belongs to no cell is a `line`."""
        self.paint.append(
            lambda axes, scale: axes.text(*at, text, alpha=alpha, fontsize=size * scale, **CENTRED)
        )

    def small(self, at: Point, text: str) -> None:
        """A number below a cell."""
        x, y = at
        self.corners += [(x, y - 0.25), (x, y + 0.25)]
        self.write(at, text, 0.7, 0.8 * POINTS)

    def line(self, at: Point, text: str) -> None:
        """A centred text that the figure must be wide enough for."""
        self.lines.append((at, text))
        self.write(at, text)

    def arrow(self, start: Point, end: Point, colour: str) -> None:
        self.corners += [start, end]
        arrow = FancyArrowPatch(start, end, color=colour, linewidth=1.5, **ARROW)
        self.paint.append(lambda axes, _: axes.add_patch(arrow))

    def cell_width(self) -> float:
        """Inches that the longest number needs at the usual size of text."""
        return max(CELL, LETTER * (self.letters + 0.8))

    def text_width(self, text: str) -> float:
        """Cells that a text is wide."""
        return LETTER * len(text) / self.cell_width()

    def show(self, name: str | None = None) -> None:
        """Open the figure.

        Raises:
            ValueError: it would be so wide that its numbers become too small to be read.
        """
        left, right, top, bottom = self.bounds()
        across, down = (right - left) * self.cell_width(), (bottom - top) * CELL
        scale = min(1, WIDEST / across)
        if scale < SMALLEST:
            raise ValueError(
                f"a drawing {across:.1f} inches wide cannot be read on a page; "
                f"draw fewer columns, or numbers with fewer digits"
            )
        size = (across * scale, down * scale)
        axes = pyplot.figure(name, figsize=size, layout="none").add_axes((0, 0, 1, 1))
        axes.set(xlim=(left, right), ylim=(bottom, top))
        axes.axis("off")
        for paint in self.paint:
            paint(axes, scale)

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, right, top and bottom of all there is, and a little air."""
        corners = list(self.corners)
        for (x, y), text in self.lines:
            half = self.text_width(text) / 2
            corners += [(x - half, y - 0.35), (x + half, y + 0.35)]
        xs, ys = zip(*corners, strict=True)
        return min(xs) - 0.1, max(xs) + 0.1, min(ys) - 0.1, max(ys) + 0.1
