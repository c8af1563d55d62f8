import torch
from torch import nn

scores = torch.tensor([[2.0], [-1.0]])
answers = torch.tensor([1, 0])
loss_function = nn.BCEWithLogitsLoss()
print(loss_function(scores.squeeze(1), answers.float()))
#> tensor(0.2201)
