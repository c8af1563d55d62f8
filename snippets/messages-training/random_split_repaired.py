import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(103)
print([len(part) for part in random_split(samples, [0.8, 0.2])])
#> [83, 20]
test = int(0.2 * 103)
parts = random_split(samples, [103 - test, test])
print([len(part) for part in parts])
#> [83, 20]
