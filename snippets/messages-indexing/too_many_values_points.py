import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
points, labels = torch.zeros(6, 2), torch.arange(6)
# wanted: torch.Size([3, 2]) [0, 1, 2]
# wanted: torch.Size([3, 2]) [3, 4, 5]
for x, y in DataLoader(points, batch_size=3):
    print(x.shape, y.tolist())
#> ValueError: too many values to unpack (expected 2)
