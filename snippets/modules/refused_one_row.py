import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
x = torch.ones(1, 2)
print(model.eval()(x).shape)
#> torch.Size([1, 3])

model.train()(x)
#> ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
