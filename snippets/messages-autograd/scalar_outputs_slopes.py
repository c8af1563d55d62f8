import torch

x = torch.tensor([-1.0, 0.0, 3.0], requires_grad=True)
y = x**2
# wanted: tensor([-2.,  0.,  6.])
y.backward()
#> RuntimeError: grad can be implicitly created only for scalar outputs
