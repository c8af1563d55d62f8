"""Two tensors that are stretched to one shape."""

import operator
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from tensor_notes.draw.block import Index
from tensor_notes.draw.row import Look, Part, arrange, plain
from tensor_notes.draw.sheet import PALE, STRONG, Sheet

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "<": operator.lt,
    ">": operator.gt,
    "==": operator.eq,
}
SIGNS = {"-": "−", "*": "∗", "**": "∗∗"}


def broadcast(a: Tensor, b: Tensor, sign: str = "+", name: str | None = None) -> None:
    """Draw `a + b` with both tensors stretched to the shape of the result.

    Cells that are stored are solid, those that broadcasting repeats are pale; above each
    tensor stands the shape that it really has.

    >>> broadcast(torch.tensor([[0], [10], [20]]), torch.tensor([1, 2, 3, 4]))
    >>> broadcast(torch.ones(2, 3), torch.ones(3, 2))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) ...

    Args:
        a: of a shape that can be broadcast with that of b.
        b: the other one.
        sign: which operator, as it is written in Python: + - * / ** < > ==
        name: of the figure, if a snippet draws several.

    Raises:
        ValueError: an operator that is not drawn, more than 4 dims, or too many cells.
        RuntimeError: the shapes cannot be broadcast; the message is torch's own.
    """
    if sign not in OPERATORS:
        raise ValueError(f"the operator {sign!r} is not drawn; use one of {' '.join(OPERATORS)}")
    a, b = a.detach(), b.detach()
    result = OPERATORS[sign](a, b)
    parts = [
        stretched(a, result.shape, "C0"),
        stretched(b, result.shape, "C1", SIGNS.get(sign, sign)),
        Part(result, plain("C2"), tuple(result.shape), "="),
    ]
    sheet = Sheet()
    arrange(sheet, parts)
    sheet.show(name)


def stretched(x: Tensor, shape: torch.Size, colour: str, sign: str = "") -> Part:
    return Part(x.expand(shape), stored(x, shape, colour), tuple(x.shape), sign)


def stored(x: Tensor, shape: torch.Size, colour: str) -> Look:
    """Solid where x has a cell of its own, counted from the right as broadcasting does."""
    sizes = (1,) * (len(shape) - x.dim()) + tuple(x.shape)

    def by_place(index: Index) -> tuple[str, float]:
        own = all(i < size for i, size in zip(index, sizes, strict=True))
        return colour, STRONG if own else PALE

    return by_place
