import matplotlib.pyplot as plt
import torch

x = torch.linspace(-2, 2, 5)

curves = plt.plot(x, x**2)
print(type(x), type(curves[0].get_ydata()))
#> <class 'torch.Tensor'> <class 'numpy.ndarray'>
plt.close()
