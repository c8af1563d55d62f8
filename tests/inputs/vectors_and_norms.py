"""Inputs for the exercise on vectors and norms."""

import torch

torch.manual_seed(0)
unit_rows = [(torch.randn(n, d),) for n in (1, 2, 7) for d in (1, 3)]
unit_rows += [(torch.zeros(2, 3),), (torch.tensor([[3.0, 4.0], [0.0, 0.0]]),)]
