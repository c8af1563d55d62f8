import torch
from torch.utils.data import TensorDataset

x = torch.tensor([1.0, torch.nan, 3.0])
y = torch.tensor([10, 20, 30])
x = x[x.isfinite()]
print(TensorDataset(x, y[: len(x)])[1])
#> (tensor(3.), tensor(20))
