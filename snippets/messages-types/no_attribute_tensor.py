import torch

x = torch.tensor([1, 2])
# wanted: [1, 2, 3]
x.append(3)
#> AttributeError: 'Tensor' object has no attribute 'append'
