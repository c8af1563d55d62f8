import torch
from torch.linalg import solve

A = torch.tensor([[2.0, 1.0], [4.0, 3.0]])
b = torch.tensor([4.0, 9.0])

prices = solve(A, b)
print(prices)
#> tensor([1.5000, 1.0000])

print(A @ prices)
#> tensor([4., 9.])
