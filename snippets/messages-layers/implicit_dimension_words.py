import torch
from torch import nn

scores = torch.zeros(1, 2, 2)  # sentence, word, class
# wanted: [[[0.5, 0.5], [0.5, 0.5]]]
print(nn.Softmax()(scores).tolist())
#> UserWarning: Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
#> [[[1.0, 1.0], [1.0, 1.0]]]
