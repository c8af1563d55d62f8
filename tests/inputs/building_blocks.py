"""Inputs for the exercise on building blocks."""

from itertools import pairwise

import torch

torch.manual_seed(0)


def sized(rows: int, *sizes: int) -> tuple[torch.Tensor, list[torch.Tensor], list[torch.Tensor]]:
    weights = [torch.randn(b, a) for a, b in pairwise(sizes)]
    return torch.randn(rows, sizes[0]), weights, [torch.randn(size) for size in sizes[1:]]


network = [sized(1, 1, 1), sized(4, 3, 2), sized(5, 2, 4, 3), sized(3, 2, 3, 3, 1)]
