import torch
from torch import nn

words = [[0.0, 0.0], [1.0, 1.0]]  # 2 scores each
scores = torch.tensor([words])  # one sentence
# wanted: [[[0.5, 0.5], [0.5, 0.5]]]
print(nn.Softmax()(scores).tolist())
#> UserWarning: Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
#> [[[1.0, 1.0], [1.0, 1.0]]]
