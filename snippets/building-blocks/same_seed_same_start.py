import torch
from torch import nn

for seed in (0, 0, 1):
    torch.manual_seed(seed)
    print(nn.Linear(3, 1).weight.data)
#> tensor([[-0.0043,  0.3097, -0.4752]])
#> tensor([[-0.0043,  0.3097, -0.4752]])
#> tensor([[ 0.2975, -0.2548, -0.1119]])

torch.manual_seed(0)
for size in (4, 100, 10000):
    weight = nn.Linear(size, 100).weight
    print(size, f"-> {weight.min():.3f} {weight.max():.3f}")
#> 4 -> -0.499 0.500
#> 100 -> -0.100 0.100
#> 10000 -> -0.010 0.010
