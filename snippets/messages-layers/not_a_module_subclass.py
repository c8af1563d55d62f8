import torch
from torch import nn

images = torch.tensor([[[-1.0], [2.0]]])
# wanted: [[0.0, 2.0]]
model = nn.Sequential(nn.Flatten(), torch.relu)
#> TypeError: torch._VariableFunctionsClass.relu is not a Module subclass
