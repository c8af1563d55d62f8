import torch
from torch import nn

torch.manual_seed(0)
layer = nn.BatchNorm1d(1)
for _ in range(100):
    layer(torch.randn(32, 1))

beside_small = torch.tensor([[1.0], [0.0]])
beside_large = torch.tensor([[1.0], [2.0]])

for mode in (True, False):
    layer.train(mode)
    small, large = layer(beside_small)[0].item(), layer(beside_large)[0].item()
    print("train" if mode else "eval", f"{small:.2f} {large:.2f}")
#> train 1.00 -1.00
#> eval 0.92 0.92
