import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.ones(4, 1), torch.ones(4, 1)
predicted = nn.Linear(1, 1)(x)
loss = nn.MSELoss()(predicted, target)
print(predicted.shape)
#> torch.Size([4, 1])
