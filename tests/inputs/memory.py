"""Inputs for the exercise on memory."""

import torch

torch.manual_seed(0)
polynomial = [(torch.randn(n), torch.randn(k)) for n in (0, 1, 6) for k in (0, 1, 4)]
