import torch
from torch import nn

words = torch.tensor([1.0, 5.0]).expand(2, 3, 2)
norm = nn.BatchNorm1d(2)
# wanted: [0.0, 0.0]
print(norm(words)[0, 0].round(decimals=3).tolist())
#> RuntimeError: running_mean should contain 3 elements not 2
