import torch
from torch.nn.functional import linear

weight = torch.tensor([[3, 1], [2, 1]])
bias = torch.tensor([1, 0])


def layer(order):
    return linear(order, weight, bias)


monday = torch.tensor([1, 1])
tuesday = torch.tensor([2, 1])

print(layer(0 * monday))
#> tensor([1, 0])

print(layer(monday) + layer(tuesday))
#> tensor([13,  8])

print(layer(monday + tuesday))
#> tensor([12,  8])

print(layer(tuesday) - layer(monday))
#> tensor([3, 2])

print(weight @ (tuesday - monday))
#> tensor([3, 2])
