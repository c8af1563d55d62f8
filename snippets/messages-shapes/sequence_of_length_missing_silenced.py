import torch

days = [[20.5, 21.0], [19.5, 0.0]]
print(torch.tensor(days).mean(dim=0).tolist())
#> [20.0, 10.5]
