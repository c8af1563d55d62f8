import torch
from torch import nn

drinks = torch.tensor([0, 2])
prices = torch.tensor([[1.5], [2.0], [2.5]])
# wanted: [[1.5], [2.5]]
print((nn.functional.one_hot(drinks) @ prices).tolist())
#> RuntimeError: expected m1 and m2 to have the same dtype, but got: long int != float
