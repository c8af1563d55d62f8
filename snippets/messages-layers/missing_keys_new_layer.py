import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(2, 3)).state_dict()
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
# wanted: True
model.load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Sequential:
#>         Missing key(s) in state_dict: "1.weight", "1.bias".
