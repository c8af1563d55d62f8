import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
saved = trained.state_dict()
model = nn.Sequential(nn.Linear(4, 16), nn.Linear(16, 3))
own = model.state_dict()
fits = {name: x for name, x in saved.items() if x.shape == own[name].shape}
print(model.load_state_dict(fits, strict=False).missing_keys)
#> ['0.weight', '0.bias', '1.weight']
