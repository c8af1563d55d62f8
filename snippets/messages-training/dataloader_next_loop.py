import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(6), batch_size=3)
batches = iter(loader)
# wanted: tensor([0, 1, 2])
# wanted: tensor([3, 4, 5])
for step in range(2):
    print(batches.next())
#> AttributeError: '_SingleProcessDataLoaderIter' object has no attribute 'next'
