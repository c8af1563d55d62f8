"""A matrix product: where a row and a column meet."""

from collections.abc import Callable

from torch import Tensor

from tensor_notes.draw.block import GAP, Index, block_of, spelled
from tensor_notes.draw.row import Look, cells
from tensor_notes.draw.sheet import PALE, STRONG, Sheet


def matmul(a: Tensor, b: Tensor, cell: Index = (0, 0), name: str | None = None) -> None:
    """Draw `a @ b` with b above the product, so that each cell lies where its factors meet.

    A row of a, a column of b and the cell that they become are lit; below stands the sum of
    products that gives this cell.

    >>> import torch
    >>> matmul(torch.arange(6).reshape(2, 3), torch.arange(12).reshape(3, 4), cell=(1, 2))
    >>> matmul(torch.rand(2, 3, 4), torch.rand(4, 5))
    Traceback (most recent call last):
    ValueError: a product of (2, 3, 4) and (4, 5) is not drawn; take matrices, for example a[0]

    Args:
        a: (n, k), or (k,) as a row.
        b: (k, m), or (k,) as a column.
        cell: row of a and column of b to be lit.
        name: of the figure, if a snippet draws several.

    Raises:
        ValueError: other shapes, too many cells, or a cell that the product does not have.
        RuntimeError: the inner sizes differ; the message is torch's own.
    """
    a, b = a.detach(), b.detach()
    if not {a.dim(), b.dim()} <= {1, 2}:
        both = f"{tuple(a.shape)} and {tuple(b.shape)}"
        raise ValueError(f"a product of {both} is not drawn; take matrices, for example a[0]")
    shapes = [str(tuple(each.shape)) for each in (a, b, a @ b)]
    left = a if a.dim() == 2 else a[None, :]
    upper = b if b.dim() == 2 else b[:, None]
    check(cell, (len(left), upper.shape[1]))
    sheet = Sheet()
    put(sheet, left, upper, cell, shapes)
    sheet.show(name)


def check(cell: Index, shape: Index) -> None:
    if not all(0 <= i < size for i, size in zip(cell, shape, strict=True)):
        raise ValueError(f"the product has no cell {cell}; its shape is {shape}")


def put(sheet: Sheet, a: Tensor, b: Tensor, cell: Index, shapes: list[str]) -> None:
    """Matrices a, left, b, above, and their product; each with the shape given for it."""
    (n, k), m = a.shape, b.shape[1]
    row, column = cell
    corner = (k + GAP, k + GAP)
    blocks = [block_of(a).at(0, corner[1]), block_of(b).at(corner[0], 0), block_of(a @ b)]
    blocks[2] = blocks[2].at(*corner)
    cells(sheet, blocks[0], a, lit("C0", lambda i, _: i == row))
    cells(sheet, blocks[1], b, lit("C1", lambda _, j: j == column))
    cells(sheet, blocks[2], a @ b, lit("C2", lambda i, j: (i, j) == cell))
    sheet.line((k / 2, corner[1] - 0.45), shapes[0])
    sheet.line((corner[0] + m / 2, -0.45), shapes[1])
    sheet.line((corner[0] + m / 2, corner[1] + n + 0.45), shapes[2])
    sheet.line(((corner[0] + m) / 2, corner[1] + n + 1.4), summed(a[row], b[:, column]))


def lit(colour: str, is_lit: Callable[[int, int], bool]) -> Look:
    return lambda index: (colour, STRONG if is_lit(*index) else PALE)


def summed(row: Tensor, column: Tensor) -> str:
    """The sum of products, its middle left out if it is long.

    >>> import torch
    >>> summed(torch.tensor([1, 2]), torch.tensor([3, -4]))
    '1 × 3 + 2 × (−4) = −5'
    >>> summed(torch.arange(6), torch.arange(6))
    '0 × 0 + 1 × 1 + … + 5 × 5 = 55'
    """
    pairs = zip(row.tolist(), column.tolist(), strict=True)
    terms = [f"{factor(x)} × {factor(y)}" for x, y in pairs]
    if len(terms) > 4:
        terms[2:-1] = ["…"]
    return f"{' + '.join(terms)} = {spelled((row @ column).item())}"


def factor(number: float) -> str:
    text = spelled(number)
    return f"({text})" if text.startswith("−") else text
