"""Inputs for the exercise on measuring speed."""

import torch

torch.manual_seed(0)
typical = [(torch.rand(n, runs),) for n, runs in [(1, 2), (3, 5), (4, 6), (2, 3), (0, 4)]]
