import torch
from torch import optim
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = optim.SGD([torch.zeros(1)], lr=0.1)
ReduceLROnPlateau(optimizer).step()
#> TypeError: ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'
