import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
model[1] = nn.Linear(3, 2)
model.requires_grad_(False)
free = [each for each in model.parameters() if each.requires_grad]
# wanted: learns [6, 2]
optimizer = torch.optim.SGD(free, lr=0.1)
#> ValueError: optimizer got an empty parameter list
