"""Where the cells of a tensor are drawn: columns and rows, pages side by side, rows of pages."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from torch import Tensor

Index = tuple[int, ...]
Point = tuple[float, float]

GAP = 0.5
"""Between two pages, in cells."""

WIDE = 12
"""So many cells stand in a row on a phone; pages that need more stand below each other."""

MOST = 144
"""So many cells can still be read."""


@dataclass(frozen=True)
class Block:
    """The cells of a tensor of a shape, in units of one cell: x to the right, y down."""

    shape: Index
    x: float = 0
    y: float = 0

    def at(self, x: float, y: float) -> "Block":
        return replace(self, x=x, y=y)

    def indices(self) -> Iterator[Index]:
        return itertools.product(*map(range, self.shape))

    def steps(self) -> list[Point]:
        """How far it is from one cell to the next, along each dim.

        >>> Block((2, 3, 4)).steps()
        [(4.5, 0), (0, 1), (1, 0)]
        """
        pages, rows, columns = (1, 1, 1, *self.shape)[-3:]
        outer: list[Point] = [(0, rows + GAP), (columns + GAP, 0)]
        if pages * columns > WIDE:
            outer.reverse()
        return [*outer, (0, 1), (1, 0)][4 - len(self.shape) :]

    def cell(self, index: Index) -> Point:
        """The upper left corner of a cell."""
        steps = self.steps()
        x = self.x + sum(i * dx for i, (dx, _) in zip(index, steps, strict=True))
        y = self.y + sum(i * dy for i, (_, dy) in zip(index, steps, strict=True))
        return x, y

    def size(self) -> Point:
        """Width and height.

        >>> Block((2, 3, 4)).size(), Block(()).size(), Block((5, 0)).size()
        ((8.5, 3), (1, 1), (0, 5))
        """
        last = tuple(size - 1 for size in self.shape)
        x, y = self.at(0, 0).cell(last)
        return x + 1, y + 1


def block_of(x: Tensor) -> Block:
    """The cells of a tensor.

    Raises:
        ValueError: more than 4 dims, or too many cells to be read.
    """
    shape = tuple(x.shape)
    if x.dim() > 4:
        first = "x[" + ", ".join(["0"] * (x.dim() - 4)) + "]"
        raise ValueError(
            f"a tensor of {x.dim()} dims, {shape}, cannot be drawn; "
            f"draw one of at most 4, for example {first}"
        )
    if x.numel() > MOST:
        some = "x[" + ", ".join(f":{min(size, 3)}" for size in shape) + "]"
        raise ValueError(
            f"a tensor of {x.numel()} cells, {shape}, cannot be read; "
            f"draw one of at most {MOST}, for example {some}"
        )
    return Block(shape)


def spelled(number: bool | int | float | complex) -> str:
    """What stands in a cell: no words, and at most three digits of a decimal.

    >>> [spelled(each) for each in (True, False, -3, 2 / 3, 1.0, float("-inf"))]
    ['✓', '✗', '−3', '0.667', '1', '−∞']
    """
    if isinstance(number, bool):
        return "✓" if number else "✗"
    text = str(number) if isinstance(number, int) else f"{number:.3g}"
    return text.replace("-", "−").replace("inf", "∞").replace("e+0", "e").replace("e−0", "e−")
