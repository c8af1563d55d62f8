import torch

A = torch.tensor([[1.0, float("inf")]])

print(0 * A)
#> tensor([[0., nan]])
