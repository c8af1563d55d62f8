import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 256)
for _ in range(10):
    layer = nn.Linear(256, 256)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    x = layer(x).relu()

spread = x.std(dim=0).mean().item()
print(f"{spread:.5f}")
#> 0.26168
