"""Inputs for the exercise on the-page."""

import torch

torch.manual_seed(0)
doubled = [(torch.randn(n),) for n in (0, 1, 5)]
