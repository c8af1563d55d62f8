"""Inputs for the exercise on the dot product."""

import torch

torch.manual_seed(0)
shadows = [(torch.randn(n, d), torch.randn(d)) for n in (0, 1, 7) for d in (1, 2, 5)]
shadows += [(torch.zeros(2, 3), torch.ones(3)), (torch.eye(3), torch.tensor([0.0, -2.0, 0.0]))]
