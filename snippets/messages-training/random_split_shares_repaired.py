import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(100)
shares = [0.2, 0.4, 0.3, 0.1]
sizes = [int(share * 100) for share in shares[:-1]]
sizes.append(100 - sum(sizes))
print([len(part) for part in random_split(samples, sizes)])
#> [20, 40, 30, 10]
