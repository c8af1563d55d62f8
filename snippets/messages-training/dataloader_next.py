import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(6), batch_size=3)
batch = iter(loader).next()
#> AttributeError: '_SingleProcessDataLoaderIter' object has no attribute 'next'
