import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1000, 1000)
tensors = [*model.parameters()]

count = sum(each.numel() for each in model.parameters())
print(round(sum(each.nbytes for each in tensors) / count))
#> 4
