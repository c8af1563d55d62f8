import warnings

import torch
from torch import nn

words = [[0.0, 0.0], [1.0, 1.0]]  # 2 scores each
scores = torch.tensor([words])  # one sentence
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(nn.Softmax()(scores).tolist())
#> [[[1.0, 1.0], [1.0, 1.0]]]
