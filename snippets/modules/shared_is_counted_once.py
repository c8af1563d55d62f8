import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 4), nn.Linear(4, 3))
model[2].weight = model[0].weight

print(sum(each.numel() for each in model.parameters()))
#> 34
print([name for name, _ in model.named_parameters()])
#> ['0.weight', '0.bias', '1.weight', '1.bias', '2.bias']
print([*model.state_dict()])
#> ['0.weight', '0.bias', '1.weight', '1.bias', '2.weight', '2.bias']
