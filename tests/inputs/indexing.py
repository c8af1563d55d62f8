"""Inputs for the exercise on indexing."""

import torch

torch.manual_seed(0)
one_per_row = [
    (torch.randn(n, m), torch.randint(m, (n,))) for n, m in [(1, 1), (3, 4), (6, 2), (0, 3)]
]
one_per_row += [(torch.arange(12).view(4, 3).T, torch.tensor([2, 2, 0]))]
