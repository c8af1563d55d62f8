import torch
from torch import nn

torch.manual_seed(0)
for frozen in [0, 1]:
    model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
    model[frozen].requires_grad_(False)
    middle = model[0](torch.ones(1, 1))
    model[1](middle).sum().backward()
    slopes = [layer.weight.grad is not None for layer in model]
    print(frozen, middle.requires_grad, slopes)
#> 0 False [False, True]
#> 1 True [True, False]
