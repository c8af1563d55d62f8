import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
z = y + 1

y = 5 * x
z.backward()

print(x.grad)
#> tensor(6.)
