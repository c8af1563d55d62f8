import torch
from torch import nn

image = torch.tensor([[0, 1], [2, 3]], dtype=torch.uint8)
x = nn.Parameter(image.float())
(x**2).sum().backward()
print(x.grad.tolist())
#> [[0.0, 2.0], [4.0, 6.0]]
