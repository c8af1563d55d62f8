"""Inputs for the exercise on leaves and in-place operations."""

import torch

torch.manual_seed(0)
losses = [lambda w: (w**2).sum(), lambda w: (w.sin() * w).sum() + w.prod()]
train_some = [
    (loss, torch.randn(n, requires_grad=marked), torch.rand(n) < 0.5, 0.05, steps)
    for loss in losses
    for n, marked in ((1, False), (6, False), (5, True))
    for steps in (0, 1, 7)
]
