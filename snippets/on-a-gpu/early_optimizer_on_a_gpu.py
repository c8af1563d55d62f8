import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
early = torch.optim.SGD(model.parameters(), lr=0.1)
model.to("cuda")

(weight, _) = early.param_groups[0]["params"]
print(weight.device, weight is model.weight)
