import torch
from torch import nn

predicted = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # (3,)

print(nn.MSELoss()(predicted, target))
#> UserWarning: Using a target size (torch.Size([3])) that is different ...
#> tensor(1.3333)

print(nn.MSELoss()(predicted.squeeze(1), target))
#> tensor(0.)
