"""Inputs for the exercise on broadcasting."""

import torch

torch.manual_seed(0)
distances = [(torch.randn(n, d),) for n in (1, 2, 7) for d in (1, 3)]
