import torch

a = torch.tensor([[1, 2, 3]])
b = torch.tensor([[4, 5, 6]])
# wanted: tensor(32)
print(torch.dot(a, b))
#> RuntimeError: 1D tensors expected, but got 2D and 2D tensors
