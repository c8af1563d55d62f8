import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 6.28, 100, requires_grad=True)
y = x.sin()

curves = plt.plot(x.detach(), y.detach())
y.sum().backward()
print(torch.allclose(x.grad, x.cos()))
#> True

with torch.no_grad():
    curves = plt.plot(x, y)
curves = plt.plot(x, y)
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
