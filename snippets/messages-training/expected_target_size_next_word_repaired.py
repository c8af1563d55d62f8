import torch
from torch import nn

words = torch.tensor([[0, 1, 2, 0, 1]])
following = words[:, 1:]
scores = 3.0 * nn.functional.one_hot((words + 1) % 3)  # (1, 5, 3)
print(nn.CrossEntropyLoss()(scores[:, :-1].mT, following))
#> tensor(0.0949)
