import torch
from torch import nn

print(torch.relu(torch.tensor([-1.0, 2.0])).tolist())
#> [0.0, 2.0]
print(nn.ReLU()(torch.tensor([-1.0, 2.0])).tolist())
#> [0.0, 2.0]
