import torch
from torch import nn

scores = torch.tensor([[0.0, 0.0], [1.0, 1.0]])
print(nn.Softmax(dim=1)(scores).tolist())
#> [[0.5, 0.5], [0.5, 0.5]]
