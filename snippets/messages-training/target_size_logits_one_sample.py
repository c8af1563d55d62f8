import torch
from torch import nn

scores = torch.tensor([[2.0]])
answers = torch.tensor([1.0])
# wanted: tensor(0.1269)
print(nn.BCEWithLogitsLoss()(scores.squeeze(), answers))
#> ValueError: Target size (torch.Size([1])) must be the same as input size (torch.Size([]))
