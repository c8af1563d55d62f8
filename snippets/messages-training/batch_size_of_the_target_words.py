import torch
from torch import nn

labels = torch.tensor([[0, 2], [1, 1], [2, 0]])
scores = 3.0 * nn.functional.one_hot(labels)  # (3, 2, 3)
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels.flatten()))
#> ValueError: Expected input batch_size (3) to match target batch_size (6).
