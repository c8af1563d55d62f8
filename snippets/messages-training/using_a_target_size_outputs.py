import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.ones(4, 1), torch.ones(4, 1)
predicted = nn.Linear(1, 3)(x)
# wanted: torch.Size([4, 1])
loss = nn.MSELoss()(predicted, target)
#> UserWarning: Using a target size (torch.Size([4, 1])) that is different to the input size (torch.Size([4, 3])). This will likely lead to incorrect results due to broadcasting. ...
print(predicted.shape)
#> torch.Size([4, 3])
