"""Inputs for the exercise on going backward several times."""

import torch

torch.manual_seed(0)
functions = [
    lambda w: torch.stack([w.sum(), (w**2).sum(), w.exp().sum() ** 2]),
    lambda w: w.exp() * w.sum(),
    lambda w: (w * w).sum().sin().unsqueeze(0),
    lambda w: torch.stack([(w * w)[0], 0 * w.sum()]),
]
gradient_of_each = [(f, torch.randn(n, requires_grad=True)) for f in functions for n in (1, 4)]
