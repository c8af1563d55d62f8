import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 3)
for name, values in layer.named_parameters():
    print(name, values.shape)
#> weight torch.Size([3, 2])
#> bias torch.Size([3])
