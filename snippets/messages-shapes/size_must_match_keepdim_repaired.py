import torch

table = torch.tensor([[70.0, 80.0, 90.0], [60.0, 75.0, 90.0]])
print((table - table.mean(dim=1, keepdim=True)).tolist())
#> [[-10.0, 0.0, 10.0], [-15.0, 0.0, 15.0]]
