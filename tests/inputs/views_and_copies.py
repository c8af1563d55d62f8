"""Inputs for the exercise on views and copies."""

import torch

torch.manual_seed(0)
rows = [(1, 0, 0), (2, 0, 1), (5, 4, 1), (4, 2, 2)]
swapped = [(torch.randn(n, 3), i, j) for n, i, j in rows]
swapped += [(torch.arange(6).view(2, 3).T, 0, 2)]
