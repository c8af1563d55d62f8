import torch

row = torch.tensor([[1, 2]])
matrix = torch.tensor([[1, 0, 2], [0, 1, 3]])

print(torch.mm(row, matrix))
#> tensor([[1, 2, 8]])

print(torch.tensor([1, 2]) @ matrix)
#> tensor([1, 2, 8])

torch.mm(torch.tensor([1, 2]), matrix)
#> RuntimeError: self must be a matrix
