import torch

# wanted: tensor([2., 4.])
w = torch.tensor([1, 2], requires_grad=True)
#> RuntimeError: Only Tensors of floating point and complex dtype can require gradients
