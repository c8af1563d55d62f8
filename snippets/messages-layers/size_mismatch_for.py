import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)).state_dict()
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
# wanted: True
# wanted: torch.Size([5, 3])
model.load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Sequential:
#>         size mismatch for 1.weight: copying a param with shape torch.Size([1000, 8]) from checkpoint, the shape in current model is torch.Size([3, 8]).
#>         size mismatch for 1.bias: copying a param with shape torch.Size([1000]) from checkpoint, the shape in current model is torch.Size([3]).
