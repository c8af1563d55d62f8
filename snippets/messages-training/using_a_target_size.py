import torch
from torch import nn

predicted = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
# wanted: tensor(0.)
print(nn.MSELoss()(predicted, target))
#> UserWarning: Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
#> tensor(1.3333)
