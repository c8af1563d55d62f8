import torch
from torch import nn

torch.manual_seed(0)
saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
model = nn.Linear(2, 1)
model.load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Linear:
#>         Missing key(s) in state_dict: "weight", "bias".
#>         Unexpected key(s) in state_dict: "module.weight", "module.bias".
