import torch

table = torch.tensor([[7.0, 8, 9], [4, 6, 8]])
means = table.mean(dim=1)
# wanted: [[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0]]
print((table - means).tolist())
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
