import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)).state_dict()
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000))
print(model.load_state_dict(saved))
#> <All keys matched successfully>
model[1] = nn.Linear(8, 3)
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 3])
