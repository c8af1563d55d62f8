import torch
from torch import nn

norm = nn.BatchNorm1d(2)
image = torch.tensor([[0.0, 4.0]])  # memory for one alone
# wanted: [[-1.0, 1.0]]
print(norm(image).round(decimals=3).tolist())
#> ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 2])
