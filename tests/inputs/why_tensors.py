"""Inputs for the exercise on why there are tensors."""

import torch

torch.manual_seed(0)
one_layer = [
    (torch.randn(h, n), torch.randn(h), torch.randn(m, h), torch.randn(m))
    for n, h, m in [(1, 1, 1), (3, 2, 4), (2, 5, 1), (4, 3, 3)]
]
