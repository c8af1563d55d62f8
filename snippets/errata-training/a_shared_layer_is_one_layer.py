import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)

for model in (nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2)), nn.Sequential(layer, layer)):
    print(sum(parameter.numel() for parameter in model.parameters()))
#> 12
#> 6
