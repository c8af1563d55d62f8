import torch
from torch.linalg import inv

A = torch.tensor([[3.0, 1.0], [4.0, 2.0]])
B = torch.tensor([[1.0, 1.0], [0.0, 1.0]])

print(torch.allclose(inv(A @ B), inv(B) @ inv(A)))
#> True
print(torch.allclose(inv(A @ B), inv(A) @ inv(B)))
#> False
print(torch.allclose(inv(A.T), inv(A).T))
#> True
