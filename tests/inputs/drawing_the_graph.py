"""Inputs for the exercise on drawing the graph."""

import torch

torch.manual_seed(0)
x = torch.randn(3, requires_grad=True)
results = [x, x.detach(), x * x + x, (x * x.detach()).relu().sum()]
count_operations = [(result,) for y in results for result in (y, y * y + x, (y + y) * (y - y) + y)]
