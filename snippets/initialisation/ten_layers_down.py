import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 256)
for _ in range(10):
    x = nn.Linear(256, 256)(x).relu()

spread = x.std(dim=0).mean().item()
print(f"{spread:.5f}")
#> 0.00005
