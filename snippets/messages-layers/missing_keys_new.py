import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Linear(2, 1, bias=False).state_dict()
model = nn.Linear(2, 1)
# wanted: True
model.load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Linear:
#>         Missing key(s) in state_dict: "bias".
