import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
points, labels = torch.zeros(6, 2), torch.arange(6)
loader = DataLoader(TensorDataset(points, labels), batch_size=3)
for step, (x, y) in enumerate(loader):
    print(step, x.shape, y)
#> 0 torch.Size([3, 2]) tensor([0, 1, 2])
#> 1 torch.Size([3, 2]) tensor([3, 4, 5])
for name, parameter in nn.Linear(2, 1).named_parameters():
    print(name, parameter.shape)
#> weight torch.Size([1, 2])
#> bias torch.Size([1])
