import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
points = torch.zeros(6, 2)
loader = DataLoader(TensorDataset(points), batch_size=3)
for x, y in loader:
    print(x.shape, y.shape)
#> ValueError: not enough values to unpack (expected 2, got 1)
