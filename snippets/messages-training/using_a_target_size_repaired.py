import torch
from torch import nn

predicted = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
print(nn.MSELoss()(predicted, target[:, None]))
#> tensor(0.)
