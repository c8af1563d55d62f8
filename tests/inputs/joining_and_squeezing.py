"""Inputs for the exercise on joining tensors."""

import torch

torch.manual_seed(0)
lengths = [(3, 1, 2), (4,), (2, 2), (0, 5, 1), (0,)]
padded = [([torch.randn(n) for n in some],) for some in lengths]
padded += [([torch.arange(2), torch.arange(4)],)]
