import torch
from torch import nn

scores = torch.tensor([2.0, -1.0], requires_grad=True)
answers = torch.tensor([1.0, 0.0])
loss = nn.BCELoss()(scores.clamp(0, 1), answers)
loss.backward()
print(loss.item(), scores.grad)
#> 0.0 tensor([0., 0.])
