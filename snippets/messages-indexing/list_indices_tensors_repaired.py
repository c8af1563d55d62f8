import torch

first = torch.tensor([1, 2])
rows = [first, first + 2]
print(torch.stack(rows)[:, 0].tolist())
#> [1, 3]
