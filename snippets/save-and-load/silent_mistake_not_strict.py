import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Sequential(nn.Linear(2, 3))
model = nn.Linear(2, 3)
before = model.weight.clone()

report = model.load_state_dict(trained.state_dict(), strict=False)
print(torch.equal(model.weight, before))
#> True
print(report.missing_keys)
#> ['weight', 'bias']
print(report.unexpected_keys)
#> ['0.weight', '0.bias']
