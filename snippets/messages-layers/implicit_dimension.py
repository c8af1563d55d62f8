import torch
from torch import nn

scores = torch.tensor([[0.0, 0.0], [1.0, 1.0]])
print(nn.Softmax()(scores))
#> UserWarning: Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
#> tensor([[0.5000, 0.5000],
#>         [0.5000, 0.5000]])
