import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
print(torch.relu(x).tolist())
#> [0.0, 2.0]
print(nn.ReLU()(x).tolist())
#> [0.0, 2.0]
