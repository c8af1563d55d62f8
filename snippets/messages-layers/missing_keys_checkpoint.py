import torch
from torch import nn

torch.manual_seed(0)
trained, model = nn.Linear(2, 1), nn.Linear(2, 1)
saved = {"epoch": 3, "model": trained.state_dict()}
# wanted: <All keys matched successfully>
print(model.load_state_dict(saved))
#> RuntimeError: Error(s) in loading state_dict for Linear:
#>         Missing key(s) in state_dict: "weight", "bias".
#>         Unexpected key(s) in state_dict: "epoch", "model".
