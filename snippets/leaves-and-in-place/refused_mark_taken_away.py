import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
y = w * 3

y.requires_grad_(False)
#> RuntimeError: you can only change requires_grad flags of leaf variables. ...
