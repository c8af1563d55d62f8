import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
sentences = [torch.tensor([3, 1, 2]), torch.tensor([5, 4])]
next(iter(DataLoader(sentences, batch_size=2)))
#> RuntimeError: stack expects each tensor to be equal size, but got [3] at entry 0 and [2] at entry 1
