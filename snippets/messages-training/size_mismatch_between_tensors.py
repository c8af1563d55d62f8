import torch
from torch.utils.data import TensorDataset

x = torch.zeros(2, 100)
y = torch.zeros(100)
data = TensorDataset(x, y)
#> AssertionError: Size mismatch between tensors
