import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(2, 3)).state_dict()
print([*saved])
#> ['0.weight', '0.bias']

nn.Linear(2, 3).load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Linear:
#>         Missing key(s) in state_dict: "weight", "bias".
#>         Unexpected key(s) in state_dict: "0.weight", "0.bias".
