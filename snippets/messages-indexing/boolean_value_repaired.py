import torch
from torch import nn

predicted = torch.tensor([1.0, 2.0])
target = torch.tensor([1.0, 4.0])
loss = nn.MSELoss()
print(loss(predicted, target))
#> tensor(2.)
