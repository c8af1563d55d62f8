import torch

print(issubclass(torch.optim.SGD, torch.optim.Optimizer))
#> True

print(torch.Optimizer)
#> AttributeError: module 'torch' has no attribute 'Optimizer'
