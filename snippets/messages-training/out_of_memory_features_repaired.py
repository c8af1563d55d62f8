import torch

x = torch.ones(1_000_000, 2)
print((x.T @ x).tolist())
#> [[1000000.0, 1000000.0], [1000000.0, 1000000.0]]
