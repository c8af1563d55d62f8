import warnings

import torch
from torch import nn

predicted = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(nn.MSELoss()(predicted, target))
#> tensor(1.3333)
print(((predicted - target) ** 2).mean())
#> tensor(1.3333)
