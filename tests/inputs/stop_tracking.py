"""Inputs for the exercise on rounding as if it had slope 1."""

import torch

torch.manual_seed(0)
losses = [lambda x: (x**2).sum(), lambda x: x.prod(), lambda x: (x.sin() * x.sum()).mean()]
slopes_through_rounding = [
    (loss, (3 * torch.randn(n)).requires_grad_()) for loss in losses for n in (1, 4)
]
