import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(103)
sizes = [int(0.8 * 103), int(0.2 * 103)]
parts = random_split(samples[: sum(sizes)], sizes)
print([len(part) for part in parts])
#> [82, 20]
