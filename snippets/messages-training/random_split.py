import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(103)
sizes = [int(0.8 * 103), int(0.2 * 103)]
# wanted: [83, 20]
print([len(part) for part in random_split(samples, sizes)])
#> ValueError: Sum of input lengths does not equal the length of the input dataset!
