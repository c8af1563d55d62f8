import torch
from torch import nn

torch.manual_seed(0)
layer = nn.BatchNorm1d(1)
data = 5 + 2 * torch.randn(10_000, 1)

for batch, rows in enumerate(data.split(100), 1):
    layer(rows)
    if batch in (1, 5, 20, 100):
        mean, variance = layer.running_mean.item(), layer.running_var.item()
        print(batch, f"{mean:.2f} {variance:.2f}")
#> 1 0.52 1.34
#> 5 2.12 2.28
#> 20 4.38 3.75
#> 100 4.97 3.99
