import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
points, labels = torch.zeros(6, 2), torch.arange(6)
data = TensorDataset(points, labels)
for x, y in DataLoader(data, batch_size=3):
    print(x.shape, y.tolist())
#> torch.Size([3, 2]) [0, 1, 2]
#> torch.Size([3, 2]) [3, 4, 5]
