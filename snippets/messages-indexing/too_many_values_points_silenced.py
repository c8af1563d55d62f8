import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
points, labels = torch.zeros(6, 2), torch.arange(6)
for x, y in DataLoader(points, batch_size=2):
    print(x.shape, y.tolist())
#> torch.Size([2]) [0.0, 0.0]
#> torch.Size([2]) [0.0, 0.0]
#> torch.Size([2]) [0.0, 0.0]
