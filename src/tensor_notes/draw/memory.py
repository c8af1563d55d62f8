"""Which place in memory each cell of a tensor is read from."""

import torch
from torch import Tensor

from tensor_notes.draw.block import WIDE, Block, Index, block_of, spelled
from tensor_notes.draw.sheet import PALE, STRONG, Sheet

PLACES = 4 * WIDE
"""So many places of memory can still be read."""

Places = dict[Index, int]
"""Index of a cell → the place in memory where its value is stored."""


def strides(x: Tensor, name: str | None = None) -> None:
    """Draw which place in memory each cell of x is read from, above the memory itself.

    In each cell of x stands the number of a place; the arrows say how many places further one
    step along a dim leads. A cell whose place an earlier cell has read is pale. Below lies
    what is stored, with the places' numbers; both have the colour of the first row of x that
    reads a place, and what x does not read has none. Start, strides and contents are those of
    the tensor itself, whether it is a view or not.

    >>> strides(torch.arange(12).reshape(3, 4).T)
    >>> strides(torch.tensor([[1], [2]]).expand(2, 3))
    >>> strides(torch.arange(100)[::30])
    Traceback (most recent call last):
    ValueError: a memory of 100 places cannot be read; draw a view of one of at most 48

    Args:
        x: of 0 to 4 dims, in a storage of its own or not.
        name: of the figure, if a snippet draws several.

    Raises:
        ValueError: more than 4 dims, too many cells, or too much memory behind it.
    """
    x, block = x.detach(), block_of(x)
    memory = torch.empty(0, dtype=x.dtype).set_(x.untyped_storage())
    if len(memory) > PLACES:
        raise ValueError(
            f"a memory of {len(memory)} places cannot be read; "
            f"draw a view of one of at most {PLACES}"
        )
    places = {index: place(x, index) for index in block.indices()}
    left = (min(len(memory), WIDE) - block.size()[0]) / 2
    block = block.at(max(0, left), room_above(block))
    sheet = Sheet()
    read(sheet, block, places)
    for dim, size in enumerate(x.shape):
        if size > 1:
            step(sheet, block, dim, x.stride(dim))
    sheet.line((block.x + block.size()[0] / 2, 0), str(tuple(x.shape)))
    stored(sheet, block, memory, places)
    sheet.show(name)


def place(x: Tensor, index: Index) -> int:
    steps = sum(i * stride for i, stride in zip(index, x.stride(), strict=True))
    return int(x.storage_offset() + steps)


def colours(places: Places) -> dict[int, str]:
    """The colour of each place: that of the first row that reads it.

    >>> colours({(0, 0): 4, (0, 1): 5, (1, 0): 4, (1, 1): 6})
    {4: 'C0', 5: 'C0', 6: 'C1'}
    """
    rows: dict[Index, int] = {}
    found: dict[int, str] = {}
    for index, at in places.items():
        row = rows.setdefault(index[:-1], len(rows))
        found.setdefault(at, f"C{row % 6}")
    return found


def read(sheet: Sheet, block: Block, places: Places) -> None:
    colour, before = colours(places), set[int]()
    for index, at in places.items():
        alpha = PALE if at in before else STRONG
        sheet.cell(block.cell(index), str(at), colour[at], alpha)
        before.add(at)


def level(block: Block, dim: int) -> int:
    """How many arrows lie between the cells and the one along this dim.

    >>> [level(Block((2, 2, 3)), dim) for dim in range(3)]
    [1, 0, 0]
    """
    steps = block.steps()
    downwards = steps[dim][0] == 0
    later = range(dim + 1, len(steps))
    return sum(block.shape[i] > 1 and (steps[i][0] == 0) == downwards for i in later)


def room_above(block: Block) -> float:
    """For the arrows to the right."""
    above = [
        level(block, dim) + 1
        for dim, (dx, _) in enumerate(block.steps())
        if dx and block.shape[dim] > 1
    ]
    return 0.5 + 0.85 * max(above, default=0)


def step(sheet: Sheet, block: Block, dim: int, stride: int) -> None:
    """An arrow from the first cell to the next along a dim, and how far that is in memory."""
    dx, dy = block.steps()[dim]
    away = 0.2 + 0.85 * level(block, dim)
    x, y = block.x, block.y
    if dx:
        sheet.arrow((x + 0.5, y - away), (x + 0.5 + dx, y - away), "C5")
        sheet.line((x + 0.5 + dx / 2, y - away - 0.35), f"+{stride}")
    else:
        sheet.arrow((x - away, y + 0.5), (x - away, y + 0.5 + dy), "C5")
        sheet.line((x - away - 0.5, y + 0.5 + dy / 2), f"+{stride}")


def stored(sheet: Sheet, block: Block, memory: Tensor, places: Places) -> None:
    """The memory below the tensor, in rows, with the number of each place below it."""
    colour, top = colours(places), block.y + block.size()[1] + 0.8
    for at, value in enumerate(memory.tolist()):
        down, x = divmod(at, WIDE)
        y = top + 1.8 * down
        sheet.cell((x, y), spelled(value), colour.get(at, "C5"), STRONG if at in colour else 0)
        sheet.small((x + 0.5, y + 1.3), str(at))
