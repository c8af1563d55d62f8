import torch

torch.manual_seed(0)
layer = torch.nn.Linear(2, 2).requires_grad_(False)
layer.weight.copy_(torch.tensor([[3.0, 1.0], [2.0, 1.0]]))
layer.bias.copy_(torch.tensor([1.0, 0.0]))

monday = torch.tensor([1.0, 1.0])
tuesday = torch.tensor([2.0, 1.0])

print(layer(0 * monday))
#> tensor([1., 0.])

print(layer(monday) + layer(tuesday))
#> tensor([13.,  8.])

print(layer(monday + tuesday))
#> tensor([12.,  8.])

print(layer(tuesday) - layer(monday))
#> tensor([3., 2.])

print(layer.weight @ (tuesday - monday))
#> tensor([3., 2.])
