import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
x = torch.tensor([1, 0, 2])               # (3,)
y = torch.tensor([1, -1])                 # (2,)

print(torch.dot(A @ x, y))
#> tensor(-9)
print(torch.dot(x, A.T @ y))
#> tensor(-9)
