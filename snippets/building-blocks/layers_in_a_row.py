import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))

for name, parameter in model.named_parameters():
    print(name, parameter.shape, parameter.numel())
#> 0.weight torch.Size([3, 2]) 6
#> 0.bias torch.Size([3]) 3
#> 2.weight torch.Size([1, 3]) 3
#> 2.bias torch.Size([1]) 1

print(sum(parameter.numel() for parameter in model.parameters()))
#> 13

print(model(torch.ones(5, 2)).shape)
#> torch.Size([5, 1])
