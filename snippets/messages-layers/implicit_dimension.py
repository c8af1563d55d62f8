import torch
from torch import nn

scores = torch.tensor([[0.0, 0.0], [1.0, 1.0]])
# wanted: [[0.5, 0.5], [0.5, 0.5]]
print(nn.Softmax()(scores).tolist())
#> UserWarning: Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
#> [[0.5, 0.5], [0.5, 0.5]]
