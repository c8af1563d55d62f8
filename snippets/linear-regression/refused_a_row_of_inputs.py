import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
x = torch.arange(6.0)  # (6,)

print(model(x[:, None]).shape)
#> torch.Size([6, 1])

model(x)
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x6 and 1x1)
