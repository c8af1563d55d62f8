"""Inputs for the exercise on kernels."""

import torch

torch.manual_seed(0)
lifted_distances = [(torch.randn(n, 2).double(),) for n in (1, 2, 7)]
lifted_distances += [(torch.zeros(3, 2),), (torch.tensor([[1.0, -1.0], [-1.0, 1.0]]),)]
