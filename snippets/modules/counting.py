import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(100, 50), nn.BatchNorm1d(50), nn.ReLU(), nn.Linear(50, 10)
)
model[0].requires_grad_(False)

for name, child in model.named_children():
    print(name, sum(parameter.numel() for parameter in child.parameters()))
#> 0 5050
#> 1 100
#> 2 0
#> 3 510

parameters = [*model.parameters()]
print(sum(each.numel() for each in parameters))
#> 5660
print(sum(each.numel() for each in parameters if each.requires_grad))
#> 610
print(sum(each.numel() for each in model.buffers()))
#> 101
print(sum(each.nbytes for each in [*parameters, *model.buffers()]))
#> 23048
