"""Inputs for the exercise on the transpose."""

import torch

torch.manual_seed(0)
sizes = [(1, 1, 1, 1), (2, 3, 3, 2), (3, 2, 4, 5), (1, 2, 0, 3), (2, 2, 2, 0)]
row_products = [(torch.randn(b, m, d), torch.randn(b, n, d)) for b, m, n, d in sizes]
row_products += [(torch.randint(-9, 9, (2, 3, 4)), torch.randint(-9, 9, (2, 5, 4)))]
