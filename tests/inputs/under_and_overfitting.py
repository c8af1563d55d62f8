"""Inputs for the exercise on under- and overfitting."""

import torch

torch.manual_seed(0)
leave_one_out = [
    (torch.linspace(-1, 1, n).double(), torch.randn(n).double(), degree)
    for n in (4, 8)
    for degree in (1, 2)
]
