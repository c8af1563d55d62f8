import torch
from torch.utils.data import TensorDataset

x = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
y = torch.tensor([0, 1, 0])
# wanted: (tensor([ 1., 10.]), tensor(0))
print(TensorDataset(x, y)[0])
#> AssertionError: Size mismatch between tensors
