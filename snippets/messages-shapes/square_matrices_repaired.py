import torch

A = torch.tensor([[1.0, 0], [1, 1], [1, 2]])
b = torch.tensor([[0.0], [1.0], [5.0]])
line = torch.linalg.lstsq(A, b, driver="gelsd").solution
print(line.round(decimals=4).tolist())
#> [[-0.5], [2.5]]
