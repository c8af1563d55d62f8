import torch
from torch import nn

layer = nn.BatchNorm1d(1)
layer.requires_grad_(False)

for _ in range(3):
    layer(torch.tensor([[10.0], [14.0]]))

layer.eval()
print(f"{layer(torch.tensor([[1.0]])).item():.2f}")
#> -1.32
