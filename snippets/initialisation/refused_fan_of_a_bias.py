import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 3)
for parameter in model.parameters():
    nn.init.xavier_uniform_(parameter)
#> ValueError: Fan in and fan out can not be computed for tensor with fewer than 2 dimensions
