import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(10_000, 256)
layer = nn.Linear(256, 256, bias=False)
weight = layer.weight.data
print(f"{weight.var():.6f} {1 / (3 * 256):.6f}")
#> 0.001298 0.001302
print(f"{256 * weight.var():.3f} {layer(x).var():.3f}")
#> 0.332 0.332

y = layer(x)
print(f"{y.square().mean():.3f} {y.relu().square().mean():.3f}")
#> 0.332 0.166
