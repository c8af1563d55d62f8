import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Linear(4, 1000).state_dict()
model = nn.Linear(4, 1000)
print(model.load_state_dict(saved))
#> <All keys matched successfully>
model = nn.Sequential(model, nn.Linear(1000, 3))
print(model[1].weight.shape)
#> torch.Size([3, 1000])
