import torch
from torch import nn

words = torch.tensor([1.0, 5.0]).expand(2, 3, 2)
norm = nn.BatchNorm1d(2)
normed = norm(words.transpose(1, 2)).transpose(1, 2)
print(normed[0, 0].round(decimals=3).tolist())
#> [0.0, 0.0]
