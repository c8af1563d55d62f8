import torch

maps = torch.arange(8).view(2, 1, 2, 2)
ages = torch.tensor([[30], [40]])
rows = maps.flatten(1)
print(torch.cat([rows, ages], dim=1).tolist())
#> [[0, 1, 2, 3, 30], [4, 5, 6, 7, 40]]
