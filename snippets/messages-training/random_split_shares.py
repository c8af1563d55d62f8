import torch
from torch.utils.data import random_split

torch.manual_seed(0)
samples = torch.arange(100)
shares = [0.2, 0.4, 0.3, 0.1]
# wanted: [20, 40, 30, 10]
print([len(part) for part in random_split(samples, shares)])
#> ValueError: Sum of input lengths does not equal the length of the input dataset!
