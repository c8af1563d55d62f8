import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Linear(2, 1, bias=False).state_dict()
model = nn.Linear(2, 1)
print(model.load_state_dict(saved, strict=False).missing_keys)
#> ['bias']
print(torch.equal(model.weight, saved["weight"]))
#> True
