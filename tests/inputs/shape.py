"""Inputs for the exercise on shapes."""

import torch

torch.manual_seed(0)
sizes = [(1, 1, 1), (2, 4, 2), (6, 9, 3), (4, 2, 1), (5, 5, 5)]
tiles = [(torch.randn(height, width), size) for height, width, size in sizes]
tiles += [(torch.randn(6, 4).T, 2)]
