"""Inputs for the exercise on reductions."""

import torch

torch.manual_seed(0)
shapes = [(1, 1, 1, 1), (2, 3, 4, 5), (3, 1, 1, 6), (0, 3, 2, 2)]
stretch_channels = [(torch.randn(shape),) for shape in shapes]
stretch_channels += [(torch.full((2, 2, 3, 3), 0.1),), (torch.eye(4).expand(2, 3, 4, 4),)]
