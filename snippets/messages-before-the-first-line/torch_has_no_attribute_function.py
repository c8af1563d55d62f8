import torch
from torch import nn

# wanted: [0.0, 2.0]
print(nn.relu(torch.tensor([-1.0, 2.0])).tolist())
#> AttributeError: module 'torch.nn' has no attribute 'relu'
