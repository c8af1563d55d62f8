import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
points, labels = torch.zeros(6, 2), torch.arange(6)
loader = DataLoader(TensorDataset(points, labels), batch_size=3)
for x, y in loader:
    print(x.shape, y.shape)
#> torch.Size([3, 2]) torch.Size([3])
#> torch.Size([3, 2]) torch.Size([3])
loader = DataLoader(TensorDataset(points), batch_size=3)
for (x,) in loader:
    print(x.shape)
#> torch.Size([3, 2])
#> torch.Size([3, 2])
