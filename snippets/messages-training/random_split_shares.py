import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(100)
parts = torch.tensor([4.0, 1.0])
shares = (parts / parts.sum()).tolist()
# wanted: [80, 20]
print([len(part) for part in random_split(samples, shares)])
#> ValueError: Sum of input lengths does not equal the length of the input dataset!
