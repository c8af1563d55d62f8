"""Inputs for the exercise on the three ways to differentiate."""

import torch

torch.manual_seed(0)
zeros = [torch.tensor(x) for x in ([], [0.0], [0.0, 5.0], [2.0, 0.0, 4.0], [0.0, 3.0, 0.0])]
slopes_of_product = [(x,) for x in [*zeros, *(torch.randn(n) for n in (1, 2, 7))]]
