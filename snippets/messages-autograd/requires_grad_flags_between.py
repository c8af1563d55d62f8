import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
y = w * 3
# wanted: tensor([ 6., 12.])
y.requires_grad = True
#> RuntimeError: you can only change requires_grad flags of leaf variables.
