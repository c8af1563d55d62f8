import torch
from torch import nn

labels = torch.tensor([[0, 2], [1, 1], [2, 0]])
scores = 3.0 * nn.functional.one_hot(labels)  # (3, 2, 3)
rows = scores.flatten(0, 1)
print(nn.CrossEntropyLoss()(rows, labels.flatten()))
#> tensor(0.0949)
