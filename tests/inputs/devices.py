"""Inputs for the exercise on devices."""

import torch

torch.manual_seed(0)
with_ones = [
    (torch.randn(3, 2),),
    (torch.randn(1, 1, dtype=torch.float64),),
    (torch.arange(6).reshape(2, 3),),
    (torch.zeros(4, 2, dtype=torch.bool),),
    (torch.randn(0, 2),),
    (torch.randn(3, 0),),
    (torch.ones(3, 2, device="meta", dtype=torch.float16),),
]
