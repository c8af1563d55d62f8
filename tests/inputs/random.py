"""Inputs for the exercise on random tensors."""

import torch

torch.manual_seed(0)
shuffled_together = [
    (torch.randn(n, d), torch.arange(n), seed)
    for n in (0, 1, 2, 20)
    for d in (1, 3)
    for seed in (0, 5)
]
