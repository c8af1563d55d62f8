import torch
from torch import nn

words = torch.tensor([1.0, 5.0]).expand(2, 3, 2)
norm = nn.BatchNorm1d(3)
print(norm(words)[0, 0].round(decimals=3).tolist())
#> [-1.0, 1.0]
