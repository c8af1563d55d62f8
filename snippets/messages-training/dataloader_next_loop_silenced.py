import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(6), batch_size=3)
for step in range(2):
    print(next(iter(loader)))
#> tensor([0, 1, 2])
#> tensor([0, 1, 2])
