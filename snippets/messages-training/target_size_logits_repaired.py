import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
x = torch.zeros(3, 2)
answers = torch.tensor([1.0, 0.0, 1.0])
scores = model(x).squeeze(1)
print(scores.shape == answers.shape)
#> True
print(nn.BCEWithLogitsLoss()(scores, answers).shape)
#> torch.Size([])
