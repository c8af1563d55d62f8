import torch

a = 0.5
matrix = torch.tensor([[1, a, a], [a, 1, a], [a, a, 1]])

print(matrix @ torch.tensor([1.0, 1.0, 1.0]))
#> tensor([2., 2., 2.])

print(matrix @ torch.tensor([1.0, -1.0, 0.0]))
#> tensor([ 0.5000, -0.5000,  0.0000])

print(matrix @ torch.tensor([0.0, 1.0, -1.0]))
#> tensor([ 0.0000,  0.5000, -0.5000])
