import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(6), batch_size=3)
# wanted: tensor([0, 1, 2])
print(iter(loader).next())
#> AttributeError: '_SingleProcessDataLoaderIter' object has no attribute 'next'
