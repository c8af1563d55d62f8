import torch
from torch import nn

predicted = torch.tensor([1.0, 2.0])
target = torch.tensor([1.0, 4.0])
# wanted: tensor(2.)
print(nn.MSELoss(predicted, target))
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
