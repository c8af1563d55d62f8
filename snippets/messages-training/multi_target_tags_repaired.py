import torch
from torch import nn

scores = torch.tensor([[3.0, 3, -3], [-3, 3, 3]])
tags = torch.tensor([[0, 1], [1, 2]])
answers = torch.zeros(2, 3).scatter(1, tags, 1.0)
print(answers.tolist())
#> [[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]]
print(nn.BCEWithLogitsLoss()(scores, answers))
#> tensor(0.0486)
