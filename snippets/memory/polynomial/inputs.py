import functools

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Noted(TorchDispatchMode):
    """While this is on, all that operations give is kept."""

    def __init__(self):
        super().__init__()
        self.given = []

    def __torch_dispatch__(self, operation, types, arguments=(), named=None):
        self.given.append(operation(*arguments, **named or {}))
        return self.given[-1]


def frugal(answer):
    """The answer, which may take memory for one result, and half as much again."""

    @functools.wraps(answer)
    def called(x, coefficients):
        with Noted() as noted:
            result = answer(x, coefficients)
        tensors = [each for each in noted.given if isinstance(each, torch.Tensor)]
        pieces = {each.untyped_storage().data_ptr(): each.untyped_storage().nbytes() for each in tensors}
        old = {coefficients.untyped_storage().data_ptr(), x.untyped_storage().data_ptr()}
        new = sum(size for start, size in pieces.items() if start not in old)
        enough = result.untyped_storage().nbytes()
        if new > 1.5 * enough:
            raise MemoryError(f"{new} bytes of new memory, where {enough} are enough")
        return result

    return called


def inputs():
    x = torch.tensor([1.0, 2, 0, -1, 3, -2, 4, 5])
    yield x, torch.tensor([3.0])
    x = torch.arange(16.0) - 4
    yield x, torch.tensor([5.0, 2])
    x = torch.arange(24.0) - 8
    yield x.clone(), torch.tensor([3.0, 2, 1])
    yield x.clone(), torch.tensor([-0.5, 0, 2])
    exact = torch.arange(16, dtype=torch.float64)
    yield exact, torch.tensor([16777217, 0, 0.5, -1], dtype=torch.float64)
    fractions = torch.arange(64) / 16 - 1
    yield fractions[::2], torch.tensor([1.0, -2, 0.25, 1])
