"""Inputs for the exercise on hooks."""

import torch

torch.manual_seed(0)
chains = [
    [],
    [torch.sin],
    [torch.square, torch.exp, torch.neg],
    [torch.tanh, lambda h: h * h.flip(0), lambda h: h - h.mean(), torch.cos],
]
gradients_on_the_way = [(chain, torch.randn(n)) for chain in chains for n in (1, 4)]
gradients_on_the_way += [([torch.sin, torch.exp], torch.randn(3, requires_grad=True))]
