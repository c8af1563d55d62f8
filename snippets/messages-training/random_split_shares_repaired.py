import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(100)
parts = torch.tensor([4.0, 1.0])
shares = (parts / parts.sum()).tolist()
sizes = [int(share * 100) for share in shares[:-1]]
sizes.append(100 - sum(sizes))
print([len(part) for part in random_split(samples, sizes)])
#> [80, 20]
