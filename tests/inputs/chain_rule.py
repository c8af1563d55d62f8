"""Inputs for the exercise on the chain rule."""

import torch

torch.manual_seed(0)
slopes_of_variance = [(torch.randn(n),) for n in (1, 2, 5, 8)] + [(torch.ones(3),)]
