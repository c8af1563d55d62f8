import torch
from torch import nn

predicted = torch.tensor([1.0, 2.0, 7.0])
target = torch.tensor([1.0, 3.0, 3.0])

for loss in (nn.MSELoss, nn.L1Loss):
    each = loss(reduction="none")(predicted, target)
    print(each, f"{loss()(predicted, target):.2f}")
#> tensor([ 0.,  1., 16.]) 5.67
#> tensor([0., 1., 4.]) 1.67
