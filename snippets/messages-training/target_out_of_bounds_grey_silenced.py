import torch
from torch import nn

scores = torch.tensor([[0.0, 2.0], [1.0, 0.0]])
pixels = torch.tensor([255, 0])
print(nn.CrossEntropyLoss(ignore_index=255)(scores, pixels))
#> tensor(0.3133)
