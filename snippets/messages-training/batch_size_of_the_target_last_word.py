import torch
from torch import nn

labels = torch.tensor([0, 2, 1, 1])
states = torch.zeros(4, 5, 3)
states[:, -1] = 3.0 * nn.functional.one_hot(labels)
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(states[-1], labels))
#> ValueError: Expected input batch_size (5) to match target batch_size (4).
