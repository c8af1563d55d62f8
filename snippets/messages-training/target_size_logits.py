import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
x = torch.zeros(3, 2)
answers = torch.tensor([1.0, 0.0, 1.0])
print(nn.BCEWithLogitsLoss()(model(x), answers))
#> ValueError: Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
