"""Inputs for the exercise on PyTorch's linear algebra functions."""

import torch

torch.manual_seed(0)
closest_of_rank = [
    (torch.randn(m, n), k)
    for m, n in ((1, 1), (3, 3), (2, 5), (5, 2))
    for k in range(min(m, n) + 1)
]
