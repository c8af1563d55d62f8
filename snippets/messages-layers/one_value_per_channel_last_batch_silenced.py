import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
norm = nn.BatchNorm1d(4)
loader = DataLoader(torch.rand(5, 4), batch_size=2)
for samples in loader:
    if len(samples) == 1:
        samples = torch.cat([samples, samples])
    normed = norm(samples)
print(normed.abs().round(decimals=3).tolist())
#> [[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]
