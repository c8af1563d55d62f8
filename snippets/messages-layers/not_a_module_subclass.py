import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), torch.relu, nn.Linear(3, 1))
#> TypeError: torch._VariableFunctionsClass.relu is not a Module subclass
