import torch
from torch import nn

image = torch.tensor([[0, 1], [2, 3]], dtype=torch.uint8)
# wanted: [[0.0, 2.0], [4.0, 6.0]]
x = nn.Parameter(image)
#> RuntimeError: Only Tensors of floating point and complex dtype can require gradients
