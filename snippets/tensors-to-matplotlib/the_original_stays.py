import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 4, 5, requires_grad=True)
y = x**2

plt.plot(x.detach(), y.detach())
y.sum().backward()
print(x.grad)
#> tensor([0., 2., 4., 6., 8.])

with torch.no_grad():
    plt.plot(x, y)
plt.plot(x, y)
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
