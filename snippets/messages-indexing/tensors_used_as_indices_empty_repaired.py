import torch

names = torch.tensor([10, 20, 30, 40])
found = []
print(names[torch.tensor(found, dtype=torch.int64)].tolist())
#> []
