"""Inputs for the exercise on the matrix product."""

import torch

torch.manual_seed(0)
sizes = [(1, 1, 1), (2, 3, 2), (3, 1, 4), (1, 5, 1), (2, 0, 3)]
product = [(torch.randn(m, p), torch.randn(p, n)) for m, p, n in sizes]
product += [(torch.randint(-9, 9, (2, 3)), torch.randint(-9, 9, (3, 4)))]
