import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2

y = 5 * x
z = y + 1
z.backward()

print(x.grad)
#> tensor(5.)
