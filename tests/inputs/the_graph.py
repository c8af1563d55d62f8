"""Inputs for the exercise on the graph."""

import torch

torch.manual_seed(0)
leaves = [torch.randn(3, requires_grad=True) for _ in range(4)]
a, b, c, d = leaves
results = [a.sum(), (a * b.detach() + c).mean(), (a * 0 + d).max(), (b * b + (b > 0) * d).sum()]
which_are_used = [(result, leaves) for result in results] + [((c * c).sum(), [c]), (d.sum(), [a])]
