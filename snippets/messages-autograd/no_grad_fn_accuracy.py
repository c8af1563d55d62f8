import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 3)
scores, labels = layer(torch.ones(4, 2)), torch.tensor([0, 1, 2, 0])
accuracy = (scores.argmax(dim=1) == labels).float().mean()
loss = nn.CrossEntropyLoss()(scores, labels)
print(accuracy.requires_grad, loss.requires_grad)
#> False True
loss.backward()
print(layer.weight.grad.shape)
#> torch.Size([3, 2])
