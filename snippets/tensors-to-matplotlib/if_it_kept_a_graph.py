import matplotlib.pyplot as plt
import torch

x = torch.linspace(-2, 2, 5, requires_grad=True)

curves = plt.plot(x, x**2)
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
