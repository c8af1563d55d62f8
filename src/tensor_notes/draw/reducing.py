"""A tensor that loses a dim."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tensor_notes.draw.block import Block, Index, block_of
from tensor_notes.draw.row import Look, Part, arrange
from tensor_notes.draw.sheet import PALE, STRONG, Sheet


def reduction(
    x: Tensor,
    dim: int,
    function: Callable[..., Any] = torch.sum,
    keepdim: bool = False,
    name: str | None = None,
) -> None:
    """Draw a tensor and what is left of it when a function has run along one dim.

    An arrow lies along the dim that disappears, with its size; the cells that become the
    first cell of the result are lit, and so is that cell.

    >>> reduction(torch.arange(12).reshape(3, 4), dim=0)
    >>> reduction(torch.rand(2, 3, 4), dim=-1, function=torch.amax, keepdim=True)
    >>> reduction(torch.rand(3), dim=1)
    Traceback (most recent call last):
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)

    Args:
        x: of 1 to 4 dims.
        dim: the one that disappears.
        function: called with x, dim and keepdim, as torch.sum, torch.mean, torch.max are.
        keepdim: whether the dim stays, with size 1.
        name: of the figure, if a snippet draws several.

    Raises:
        ValueError: more than 4 dims, no dim, or too many cells to be read.
        IndexError: x has no such dim; the message is torch's own.
    """
    if x.dim() == 0:
        raise ValueError("a tensor of shape () has no dim to lose; draw one of at least 1 dim")
    result = function(x.detach(), dim=dim, keepdim=keepdim)
    result = getattr(result, "values", result) if isinstance(result, tuple) else result
    dim %= x.dim()
    first = lit(lambda index: not any(index[:dim] + index[dim + 1 :]))
    above = 0.8 if block_of(x).steps()[dim][0] else 0
    parts = [
        Part(x.detach(), first, tuple(x.shape), above=above),
        Part(result, lit(lambda index: not any(index)), tuple(result.shape), "→"),
    ]
    sheet = Sheet()
    before, *_ = arrange(sheet, parts)
    along(sheet, before, dim)
    sheet.show(name)


def lit(is_first: Callable[[Index], bool]) -> Look:
    return lambda index: ("C1", STRONG) if is_first(index) else ("C0", PALE)


def along(sheet: Sheet, block: Block, dim: int) -> None:
    """An arrow from end to end of a dim, above the block or left of it, and the dim's size."""
    (dx, dy), size = block.steps()[dim], block.shape[dim]
    x, y = block.x, block.y
    if dx:
        end = x + dx * (size - 1) + 1
        sheet.arrow((x, y - 0.25), (end, y - 0.25), "C1")
        sheet.line(((x + end) / 2, y - 0.65), str(size))
    else:
        end = y + dy * (size - 1) + 1
        sheet.arrow((x - 0.25, y), (x - 0.25, end), "C1")
        sheet.line((x - 0.65, (y + end) / 2), str(size))
