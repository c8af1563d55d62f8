import torch
from torch import optim
from torch.optim.lr_scheduler import ReduceLROnPlateau

optimizer = optim.SGD([torch.zeros(1)], lr=0.1)
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=2)

for loss in [0.9, 0.7, 0.6, 0.6, 0.6, 0.6, 0.5]:
    scheduler.step(loss)
    print(loss, *scheduler.get_last_lr())
#> 0.9 0.1
#> 0.7 0.1
#> 0.6 0.1
#> 0.6 0.1
#> 0.6 0.1
#> 0.6 0.05
#> 0.5 0.05
