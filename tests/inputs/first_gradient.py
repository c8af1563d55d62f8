"""Inputs for the exercise on the first gradient."""

import torch

torch.manual_seed(0)
curves = [lambda x: x**3, torch.sin, lambda x: x * x.exp()]
slopes = [(f, torch.randn(n)) for f in curves for n in (1, 5)]
