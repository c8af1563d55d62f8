import torch
from torch import nn

classes = (torch.arange(16) % 3).view(2, 2, 4)
masks = nn.functional.one_hot(classes)  # (2, 2, 4, 3)
scores = 3.0 * masks.movedim(3, 1)
print(nn.CrossEntropyLoss()(scores, masks.argmax(dim=3)))
#> tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, masks.movedim(3, 1).float()))
#> tensor(0.0949)
