import torch
from torch.utils.data import TensorDataset

x = torch.zeros(2, 100)
y = torch.zeros(100)
data = TensorDataset(x.T, y)
print(len(data))
#> 100
print(data[0][0].shape)
#> torch.Size([2])
