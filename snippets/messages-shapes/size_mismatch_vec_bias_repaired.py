import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
w = torch.tensor([10.0, 1.0, 2.0])
print((w[0] + X @ w[1:]).tolist())
#> [15.0, 21.0]
