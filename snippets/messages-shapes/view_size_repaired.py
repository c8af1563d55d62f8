import torch

table = torch.arange(6).view(2, 3)
print(table.T.reshape(6).tolist())
#> [0, 3, 1, 4, 2, 5]
