"""Inputs for the exercise on summing a gradient back to a shape."""

import torch

torch.manual_seed(0)
shapes = [
    ((2, 3), (2, 3)),
    ((2, 3), (3,)),
    ((2, 3), (1, 3)),
    ((2, 3), (2, 1)),
    ((2, 3), ()),
    ((), ()),
    ((1,), ()),
    ((4, 2, 3), (2, 1)),
    ((4, 2, 3), (1, 1, 1)),
    ((2, 3, 4, 5), (3, 1, 5)),
]
summed_to = [(torch.randn(large), small) for large, small in shapes]
