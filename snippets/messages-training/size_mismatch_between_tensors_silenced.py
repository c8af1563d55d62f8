import torch
from torch.utils.data import TensorDataset

x = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
y = torch.tensor([0, 1, 0])
print(TensorDataset(x.reshape(3, 2), y)[0])
#> (tensor([1., 2.]), tensor(0))
