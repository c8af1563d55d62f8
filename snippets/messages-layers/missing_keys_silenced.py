import torch
from torch import nn

torch.manual_seed(0)
trained, model = nn.Linear(2, 1), nn.Linear(2, 1)
saved = nn.DataParallel(trained).state_dict()
print(model.load_state_dict(saved, strict=False).missing_keys)
#> ['weight', 'bias']
print(torch.equal(model.weight, trained.weight))
#> False
