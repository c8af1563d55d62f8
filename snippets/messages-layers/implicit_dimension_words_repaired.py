import torch
from torch import nn

scores = torch.zeros(1, 2, 2)  # sentence, word, class
print(nn.Softmax(dim=-1)(scores).tolist())
#> [[[0.5, 0.5], [0.5, 0.5]]]
