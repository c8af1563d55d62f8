"""Inputs for the exercise on accumulating gradients."""

import torch

torch.manual_seed(0)
sizes = [(1, 1, 1), (6, 2, 2), (7, 3, 3), (5, 2, 4), (4, 3, 10), (5, 1, 1)]
gradient_in_parts = [
    (torch.randn(d), torch.randn(n, d), torch.randn(n), size) for n, d, size in sizes
]
