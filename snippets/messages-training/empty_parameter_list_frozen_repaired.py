import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
model.requires_grad_(False)
model[1] = nn.Linear(3, 2)
free = [each for each in model.parameters() if each.requires_grad]
optimizer = torch.optim.SGD(free, lr=0.1)
print("learns", [each.numel() for each in free])
#> learns [6, 2]
