import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)).state_dict()
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000))
model.load_state_dict(saved)
model[1] = nn.Linear(8, 3)
print(torch.equal(model[0].weight, saved["0.weight"]))
#> True
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 3])
