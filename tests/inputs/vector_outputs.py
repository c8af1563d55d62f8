"""Inputs for the exercise on vector outputs."""

import torch

torch.manual_seed(0)
functions = [
    torch.sin,
    lambda x: torch.stack([x.sum(), x.prod()]),
    lambda x: torch.outer(x, x).flatten(),
    lambda x: x.prod().reshape(1),
]
jacobian = [(function, torch.randn(n)) for function in functions for n in (1, 4)]
