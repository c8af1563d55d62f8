import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
norm = nn.BatchNorm1d(4)
loader = DataLoader(torch.rand(5, 4), batch_size=2)
for samples in loader:
    # wanted: 2 batches
    norm(samples)
#> ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 4])
