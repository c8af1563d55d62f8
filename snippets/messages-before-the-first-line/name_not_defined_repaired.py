import torch

print(torch.ones(2))
#> tensor([1., 1.])
