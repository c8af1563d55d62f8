import torch
from torch import nn

bias = torch.zeros(2, requires_grad=True)
scores = torch.ones(4, 2) + bias
labels = torch.tensor([0, 0, 0, 1])
right = scores.argmax(dim=1) == labels
nn.CrossEntropyLoss()(scores, labels).backward()
print(bias.grad)
#> tensor([-0.2500,  0.2500])
