import torch
from torch import nn

scores = torch.tensor([[0.0, 0.0], [1.0, 1.0]])
print(nn.Softmax(dim=1)(scores))
#> tensor([[0.5000, 0.5000],
#>         [0.5000, 0.5000]])
print(nn.Softmax(dim=0)(scores))
#> tensor([[0.2689, 0.2689],
#>         [0.7311, 0.7311]])
