import torch
from torch import nn

words = torch.tensor([[0, 1, 2, 0, 1]])
following = words[:, 1:]
scores = 3.0 * nn.functional.one_hot((words + 1) % 3)  # (1, 5, 3)
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores.mT, following))
#> RuntimeError: Expected target size [1, 5], got [1, 4]
