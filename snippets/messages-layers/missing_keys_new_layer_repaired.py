import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(2, 3)).state_dict()
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
print(model.load_state_dict(saved, strict=False))
#> _IncompatibleKeys(missing_keys=['1.weight', '1.bias'], unexpected_keys=[])
print(torch.equal(model[0].weight, saved["0.weight"]))
#> True
