import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
words = [[0.0, 0.0], [1.0, 1.0]]  # 2 scores each
scores = torch.tensor([words])  # one sentence
print(nn.Softmax()(scores).tolist())
#> [[[1.0, 1.0], [1.0, 1.0]]]
