import torch
from torch import nn

labels = torch.tensor([0, 2, 1, 1])
states = torch.zeros(4, 5, 3)
states[:, -1] = 3.0 * nn.functional.one_hot(labels)
print(nn.CrossEntropyLoss()(states[:, -1], labels))
#> tensor(0.0949)
