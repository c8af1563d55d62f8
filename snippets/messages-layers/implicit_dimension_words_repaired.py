import torch
from torch import nn

words = [[0.0, 0.0], [1.0, 1.0]]  # 2 scores each
scores = torch.tensor([words])  # one sentence
print(nn.Softmax(dim=-1)(scores).tolist())
#> [[[0.5, 0.5], [0.5, 0.5]]]
