import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
saved = trained.state_dict()
model = nn.Sequential(nn.Linear(4, 16), nn.Linear(16, 3))
# wanted: <All keys matched successfully>
print(model.load_state_dict(saved))
#> RuntimeError: Error(s) in loading state_dict for Sequential:
#>         size mismatch for 0.weight: copying a param with shape torch.Size([8, 4]) from checkpoint, the shape in current model is torch.Size([16, 4]).
#>         size mismatch for 0.bias: copying a param with shape torch.Size([8]) from checkpoint, the shape in current model is torch.Size([16]).
#>         size mismatch for 1.weight: copying a param with shape torch.Size([3, 8]) from checkpoint, the shape in current model is torch.Size([3, 16]).
