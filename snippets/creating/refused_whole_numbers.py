import torch

torch.tensor([2, 3], requires_grad=True)
#> RuntimeError: Only Tensors of floating point and complex dtype can require gradients
