"""Inputs for the exercise on products."""

import torch

torch.manual_seed(0)
scores = [
    (torch.randn(b, n, d), torch.randn(b, m, d))
    for b, n, m, d in [
        (1, 1, 1, 1),
        (2, 3, 4, 5),
        (5, 4, 4, 2),
        (3, 1, 6, 3),
        (0, 2, 2, 2),
        (2, 2, 3, 0),
    ]
]
