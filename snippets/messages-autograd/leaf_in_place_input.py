import torch

x = torch.tensor([-1.0, 2.0], requires_grad=True)
# wanted: tensor([0., 3.])
x[x < 0] = 0
#> RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
