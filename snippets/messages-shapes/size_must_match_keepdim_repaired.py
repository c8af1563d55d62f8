import torch

table = torch.tensor([[7.0, 8, 9], [4, 6, 8]])
means = table.mean(dim=1, keepdim=True)
print((table - means).tolist())
#> [[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0]]
