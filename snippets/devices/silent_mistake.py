import torch

x = torch.ones(3)
x.to("meta")
print(x.device)
#> cpu

x = x.to("meta")
print(x.device)
#> meta

torch.manual_seed(0)
layer = torch.nn.Linear(3, 1)
layer.to("meta")
print(layer.weight.device)
#> meta
