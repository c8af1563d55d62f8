import torch

table = torch.tensor([[70.0, 80.0, 90.0], [60.0, 75.0, 90.0]])
# wanted: [[-10.0, 0.0, 10.0], [-15.0, 0.0, 15.0]]
print((table - table.mean(dim=1)).tolist())
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
