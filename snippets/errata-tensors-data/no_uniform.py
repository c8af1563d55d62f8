import torch

torch.manual_seed(0)
x = torch.empty(4).uniform_(2, 3)
print(x.min() >= 2, x.max() < 3)
#> tensor(True) tensor(True)

torch.uniform(2, 3)
#> AttributeError: module 'torch' has no attribute 'uniform'
