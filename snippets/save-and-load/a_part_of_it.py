import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))

state = trained.state_dict()
del state["2.weight"], state["2.bias"]
print(model.load_state_dict(state, strict=False))
#> _IncompatibleKeys(missing_keys=['2.weight', '2.bias'], unexpected_keys=[])
print(torch.equal(model[0].weight, trained[0].weight))
#> True

model.load_state_dict(trained.state_dict(), strict=False)
#> RuntimeError: Error(s) in loading state_dict for Sequential:
#>         size mismatch for 2.weight: copying a param with shape torch.Size([10, 8]) from checkpoint, the shape in current model is torch.Size([3, 8]).
#>         size mismatch for 2.bias: copying a param with shape torch.Size([10]) from checkpoint, the shape in current model is torch.Size([3]).
