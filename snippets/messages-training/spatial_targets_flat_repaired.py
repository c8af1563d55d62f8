import torch
from torch import nn

masks = (torch.arange(16) % 3).view(2, 2, 4)
scores = 3.0 * nn.functional.one_hot(masks).movedim(3, 1)  # (2, 3, 2, 4)
labels = masks.flatten(1)  # (2, 8)
print(nn.CrossEntropyLoss()(scores.flatten(2), labels))
#> tensor(0.0949)
