import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1).bfloat16()
x = torch.ones(3, 2)

with torch.autocast("cpu", dtype=torch.bfloat16):
    print(model(x).shape)
#> torch.Size([3, 1])

model(x)
#> RuntimeError: mat1 and mat2 must have the same dtype, but got Float and BFloat16
