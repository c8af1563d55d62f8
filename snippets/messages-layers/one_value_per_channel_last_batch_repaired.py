import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
norm = nn.BatchNorm1d(4)
loader = DataLoader(torch.rand(5, 4), batch_size=2, drop_last=True)
for samples in loader:
    norm(samples)
print(norm.num_batches_tracked.item(), "batches")
#> 2 batches
