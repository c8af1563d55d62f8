"""Inputs for the exercise on what a tensor is."""

import torch

torch.manual_seed(0)
shapes = [(1, 1, 1, 1), (1, 3, 2, 4), (3, 1, 2, 2), (4, 3, 5, 2), (2, 3, 4, 1)]
side_by_side = [(torch.randn(shape),) for shape in shapes]
