import torch
from torch import nn

torch.manual_seed(0)
points = torch.rand(4, 2)
lamp = torch.tensor([0.0, 1.0, 1.0, 0.0])
nn.BCEWithLogitsLoss()(nn.Linear(2, 1)(points), lamp)
#> ValueError: Target size (torch.Size([4])) must be the same as input size (torch.Size([4, 1]))
