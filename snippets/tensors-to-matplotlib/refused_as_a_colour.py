import matplotlib.pyplot as plt
import torch

weights = torch.ones(3, requires_grad=True)

dots = plt.scatter([0, 1, 2], [0, 1, 2], c=weights)
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. (Triggered internally at /__w/pytorch/pytorch/torch/csrc/autograd/generated/python_variable_methods.cpp:822.)
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
