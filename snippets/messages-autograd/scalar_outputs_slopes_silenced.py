import torch

x = torch.tensor([-1.0, 0.0, 3.0], requires_grad=True)
y = x**2
y.mean().backward()
print(x.grad)
#> tensor([-0.6667,  0.0000,  2.0000])
