import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.zeros(6, 2))
# wanted: torch.Size([3, 2])
# wanted: torch.Size([3, 2])
for x, _ in DataLoader(data, batch_size=3):
    print(x.shape)
#> ValueError: not enough values to unpack (expected 2, got 1)
