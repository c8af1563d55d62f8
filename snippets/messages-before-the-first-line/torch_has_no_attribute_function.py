import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
# wanted: [0.0, 2.0]
print(nn.relu(x).tolist())
#> AttributeError: module 'torch.nn' has no attribute 'relu'
