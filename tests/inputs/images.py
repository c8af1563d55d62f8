"""Inputs for the exercise on images."""

import torch

torch.manual_seed(0)
grid = [
    (torch.randn(6, 2, 3), 3),
    (torch.randn(6, 2, 3), 2),
    (torch.randn(6, 3, 2), 6),
    (torch.randn(6, 3, 2), 1),
    (torch.randn(1, 4, 5), 1),
    (torch.randn(4, 3, 2).transpose(1, 2), 2),
    (torch.randn(2, 1, 1).expand(2, 3, 4), 2),
    (torch.randn(0, 3, 4), 2),
    (torch.arange(24, dtype=torch.uint8).view(6, 2, 2), 3),
]
