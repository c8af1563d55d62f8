"""Tensors in a row, with an operator before each and its shape above it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor

from tensor_notes.draw.block import WIDE, Block, Index, block_of, spelled
from tensor_notes.draw.sheet import STRONG, Sheet

BETWEEN = 0.4
"""From one tensor to the sign of the next, in cells."""

Look = Callable[[Index], tuple[str, float]]
"""Index of a cell → its colour, and how opaque it is."""


@dataclass(frozen=True)
class Part:
    """A tensor to be drawn.

    Args:
        values: what stands in the cells; may have been expanded.
        look: how each cell looks.
        shape: what is written above it.
        sign: what is written before it.
        above: cells that are left free between the tensor and its shape.
    """

    values: Tensor
    look: Look
    shape: Index
    sign: str = ""
    above: float = 0

    def title(self) -> str:
        return str(self.shape)


def plain(colour: str = "C0") -> Look:
    return lambda _: (colour, STRONG)


def cells(sheet: Sheet, block: Block, values: Tensor, look: Look) -> None:
    """Draw the cells of a tensor with its values."""
    for index in block.indices():
        colour, alpha = look(index)
        sheet.cell(block.cell(index), spelled(values[index].item()), colour, alpha)


def arrange(sheet: Sheet, parts: Sequence[Part]) -> list[Block]:
    """Draw parts side by side, or below each other if they are too wide for that.

    Args:
        sheet: what they are drawn on.
        parts: what is drawn.

    Returns:
        Where the cells of each part are.
    """
    blocks = [block_of(part.values) for part in parts]
    room = [width(sheet, part, block) for part, block in zip(parts, blocks, strict=True)]
    beside = sum(room) <= WIDE + 3
    tallest = max(block.size()[1] for block in blocks)
    x, y = 0.0, 0.0
    for i, (part, block) in enumerate(zip(parts, blocks, strict=True)):
        across, down = block.size()
        sign, free = sign_width(part), room[i] - sign_width(part)
        top = y + (tallest - down) / 2 if beside else y
        left = x + sign + (free - across) / 2 if beside else 1.0
        blocks[i] = block.at(left, top)
        draw(sheet, part, blocks[i])
        x, y = (x + room[i] + BETWEEN, y) if beside else (x, y + down + 1.2)
    return blocks


def width(sheet: Sheet, part: Part, block: Block) -> float:
    return sign_width(part) + max(block.size()[0], sheet.text_width(part.title()))


def sign_width(part: Part) -> float:
    return 0.5 + 0.2 * len(part.sign) if part.sign else 0


def draw(sheet: Sheet, part: Part, block: Block) -> None:
    across, down = block.size()
    cells(sheet, block, part.values, part.look)
    sheet.line((block.x + across / 2, block.y - part.above - 0.45), part.title())
    if part.sign:
        sheet.line((block.x - sign_width(part) / 2 - 0.1, block.y + down / 2), part.sign)
