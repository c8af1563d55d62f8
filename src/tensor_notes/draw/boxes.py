"""A tensor as boxes with its values, and its shape."""

import torch
from torch import Tensor

from tensor_notes.draw.block import Index
from tensor_notes.draw.row import Look, Part, arrange, plain
from tensor_notes.draw.sheet import PALE, STRONG, Sheet


def tensor(*tensors: Tensor, lit: Tensor | None = None, name: str | None = None) -> None:
    """Draw tensors of 0 to 4 dims as boxes with their values, each below its shape.

    The last dim runs to the right and the one before it down; a third one is pages side by
    side, a fourth one rows of such pages.

    >>> tensor(torch.arange(12).reshape(3, 4))
    >>> tensor(torch.arange(4), lit=torch.arange(4) > 1)

    Args:
        tensors: what to draw, side by side.
        lit: bool, broadcastable to the shape of each tensor; the other cells become pale.
        name: of the figure, if a snippet draws several.

    Raises:
        ValueError: no tensor, one of more than 4 dims, or too many cells to be read.
    """
    if not tensors:
        raise ValueError("there is no tensor to draw; give at least one")
    sheet = Sheet()
    arrange(sheet, [Part(x.detach(), look(x, lit), tuple(x.shape)) for x in tensors])
    sheet.show(name)


def look(x: Tensor, lit: Tensor | None) -> Look:
    if lit is None:
        return plain()
    mask = torch.broadcast_to(lit, x.shape)

    def by_mask(index: Index) -> tuple[str, float]:
        return ("C1", STRONG) if mask[index] else ("C0", PALE)

    return by_mask
