"""Inputs for the exercise on linear maps."""

import torch

torch.manual_seed(0)
weight_and_bias = [
    (torch.nn.Linear(n, m, bias=bias).requires_grad_(False), n)
    for n in (1, 2, 5)
    for m in (1, 3)
    for bias in (True, False)
]
weight_and_bias += [(lambda rows: rows, 3), (lambda rows: rows[:, :2] + 1, 2)]
