import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [1, 0]])
identity = torch.eye(2, dtype=torch.int64)

print((A * B).tolist(), (B * A).tolist())
#> [[0, 2], [3, 0]] [[0, 2], [3, 0]]
print((A * torch.ones_like(A)).tolist(), (A * identity).tolist())
#> [[1, 2], [3, 4]] [[1, 0], [0, 4]]
