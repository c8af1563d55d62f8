import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Linear(4, 1000).state_dict()
model = nn.Linear(4, 3)
model.load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Linear:
#>         size mismatch for weight: copying a param with shape torch.Size([1000, 4]) from checkpoint, the shape in current model is torch.Size([3, 4]).
#>         size mismatch for bias: copying a param with shape torch.Size([1000]) from checkpoint, the shape in current model is torch.Size([3]).
