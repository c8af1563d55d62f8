"""Inputs for the exercise on quadratic forms."""

import torch

torch.manual_seed(0)
form_values = [(torch.randn(d, d), torch.randn(n, d)) for d in (1, 2, 5) for n in (0, 1, 7)]
