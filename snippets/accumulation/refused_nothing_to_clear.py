import torch

x = torch.tensor([4.0, 8.0], requires_grad=True)
x.grad.zero_()
#> AttributeError: 'NoneType' object has no attribute 'zero_'
