import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.zeros(6, 2))
for (x,) in DataLoader(data, batch_size=3):
    print(x.shape)
#> torch.Size([3, 2])
#> torch.Size([3, 2])
