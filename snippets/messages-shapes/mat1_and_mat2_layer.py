import torch
from torch import nn

torch.manual_seed(0)
images = torch.zeros(32, 3, 14, 14)
print(nn.Linear(3 * 14 * 14, 10)(images.flatten(1)).shape)
#> torch.Size([32, 10])
print(nn.LazyLinear(10)(images.flatten(1)).shape)
#> torch.Size([32, 10])
A, B = torch.ones(2, 3), torch.ones(4, 3)
print((A @ B.T).shape)
#> torch.Size([2, 4])
